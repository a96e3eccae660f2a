# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class UnstructuredDataShareRestoreDestinationModel(Model):
    """Where a file share is restored to. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "path": "path",
        "preserve_hierarchy": "preserveHierarchy",
        "restore_to_backup_server": "restoreToBackupServer",
        "unstructured_data_server_id": "unstructuredDataServerId",
    }

    path: str | None = None
    """Folder to restore to."""
    preserve_hierarchy: bool | None = None
    """Whether the folders keep their hierarchy."""
    restore_to_backup_server: bool | None = None
    """Whether to restore to the backup server instead."""
    unstructured_data_server_id: UUID | None = None
    """Id of the file server or share."""
