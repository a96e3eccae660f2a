# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_file_backup_mask_type import EFileBackupMaskType


@define(eq=False, repr=False, kw_only=True)
class FileBackupJobMaskModel(Model):
    """A mask of files. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "path": "path",
        "type_": "type",
    }

    path: str
    """The mask."""
    type_: EFileBackupMaskType | None = None
    """How the mask is read."""
