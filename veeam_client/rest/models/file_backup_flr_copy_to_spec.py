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
    """Which files to copy, where to."""

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
    """Latest state, or the state at some time."""
    source_path: list[str]
    """Paths of the files and folders in the backup."""
    copy_to_backup_server: bool | None = None
    """Whether to copy to the backup server instead."""
    is_recursive: bool | None = None
    """Whether to copy the folders below too."""
    path: str | None = None
    """Folder to copy to."""
    restore_permissions: bool | None = None
    """Whether to restore permissions too."""
    to_date_time: datetime | None = None
    """That time, with `Custom`."""
    unstructured_data_server_id: UUID | None = None
    """Id of the file server, share or object storage to copy to."""
