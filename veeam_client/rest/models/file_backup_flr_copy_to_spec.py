# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_unstructured_data_flr_restore_mode import EUnstructuredDataFLRRestoreMode
    from .e_unstructured_data_flr_restore_type import EUnstructuredDataFLRRestoreType
    from .unstructured_data_cold_storage_retrieval_settings import (
        UnstructuredDataColdStorageRetrievalSettings,
    )


@define(eq=False, repr=False, kw_only=True)
class FileBackupFLRCopyToSpec(Model):
    """Which files to copy, where to."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "source_path": "sourcePath",
        "cold_storage_retrieval_settings": "coldStorageRetrievalSettings",
        "copy_to_backup_server": "copyToBackupServer",
        "is_recursive": "isRecursive",
        "path": "path",
        "restore_mode": "restoreMode",
        "restore_permissions": "restorePermissions",
        "restore_type": "restoreType",
        "to_date_time": "toDateTime",
        "unstructured_data_server_id": "unstructuredDataServerId",
    }

    source_path: list[str]
    """Paths of the files and folders in the backup."""
    cold_storage_retrieval_settings: UnstructuredDataColdStorageRetrievalSettings | None = None
    """How data that lies in archive storage is brought back first. Since 1.3-rev2."""
    copy_to_backup_server: bool | None = None
    """Whether to copy to the backup server instead."""
    is_recursive: bool | None = None
    """Whether to copy the folders below too."""
    path: str | None = None
    """Folder to copy to."""
    restore_mode: EUnstructuredDataFLRRestoreMode | None = None
    """Latest state, or the state at some time."""
    restore_permissions: bool | None = None
    """Whether to restore permissions too. Since 1.3-rev0."""
    restore_type: EUnstructuredDataFLRRestoreType | None = None
    """What happens to files that are there. Since 1.3-rev1."""
    to_date_time: datetime | None = None
    """That time, with `Custom`."""
    unstructured_data_server_id: UUID | None = None
    """Id of the file server, share or object storage to copy to."""
