# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_object_storage_backup_mask_type import EObjectStorageBackupMaskType


@define(eq=False, repr=False, kw_only=True)
class ObjectStorageBackupJobMaskModel(Model):
    """Object storage backup job mask model. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "path": "path",
        "type_": "type",
    }

    path: str
    type_: EObjectStorageBackupMaskType | None = None
