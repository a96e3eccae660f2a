# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_file_backup_flr_copy_to_restore_mode import EFileBackupFLRCopyToRestoreMode


@define(eq=False, repr=False, kw_only=True)
class FileBackupFLRCopyToSpec(Model):
    """File backup FLR copy to spec."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "restore_mode": "restoreMode",
        "source_path": "sourcePath",
        "copy_to_backup_server": "copyToBackupServer",
        "is_recursive": "isRecursive",
        "path": "path",
        "restore_permissions": "restorePermissions",
        "to_date_time": "toDateTime",
        "unstructured_data_server_id": "unstructuredDataServerId",
    }

    restore_mode: EFileBackupFLRCopyToRestoreMode
    source_path: list[str]
    copy_to_backup_server: bool | None = None
    is_recursive: bool | None = None
    path: str | None = None
    restore_permissions: bool | None = None
    to_date_time: datetime | None = None
    unstructured_data_server_id: UUID | None = None
