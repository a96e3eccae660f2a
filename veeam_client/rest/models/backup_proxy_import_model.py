# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_backup_proxy_import_type import EBackupProxyImportType


@define(eq=False, repr=False, kw_only=True)
class BackupProxyImportModel(Model):
    """Names a proxy."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "type_": "type",
        "unique_id": "uniqueId",
    }

    name: str
    """Name of the proxy."""
    type_: EBackupProxyImportType
    """Kind of the proxy."""
    unique_id: str | None = None
    """Tag that stays the same when the object is exported and imported."""
