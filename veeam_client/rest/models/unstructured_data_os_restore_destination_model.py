# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class UnstructuredDataOSRestoreDestinationModel(Model):
    """Where a bucket or container is restored to. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "new_bucket_name": "newBucketName",
        "path": "path",
        "region_id": "regionId",
        "restore_to_backup_server": "restoreToBackupServer",
        "unstructured_data_server_id": "unstructuredDataServerId",
    }

    new_bucket_name: str | None = None
    """Name of a bucket or container that is to be made."""
    path: str | None = None
    """Folder to restore to."""
    region_id: str | None = None
    """Id of the region."""
    restore_to_backup_server: bool | None = None
    """Whether to restore to the backup server instead."""
    unstructured_data_server_id: UUID | None = None
    """Id of the object storage."""
