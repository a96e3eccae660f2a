# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from .backup_object_model import BackupObjectModel
from .e_platform_type import EPlatformType


@define(eq=False, repr=False, kw_only=True)
class UnstructuredDataBackupObjectModel(BackupObjectModel):
    """A file server, share or object storage that has backups. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "host_id": "hostId",
        "file_server_id": "fileServerId",
    }

    host_id: UUID
    """Id of the managed server."""
    file_server_id: UUID | None = None
    """Id of the file server, share or object storage, as the inventory has it."""
    platform_name: EPlatformType = EPlatformType.UNSTRUCTURED_DATA
