# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .flr_auto_unmount_model import FlrAutoUnmountModel
    from .unstructured_data_cold_storage_retrieval_settings import (
        UnstructuredDataColdStorageRetrievalSettings,
    )


@define(eq=False, repr=False, kw_only=True)
class UnstructuredDataMountSpec(Model):
    """Which backup to mount."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "auto_unmount": "autoUnmount",
        "backup_id": "backupId",
        "cold_storage_retrieval_settings": "coldStorageRetrievalSettings",
        "restore_point_id": "restorePointId",
        "unstructured_data_server_id": "unstructuredDataServerId",
    }

    auto_unmount: FlrAutoUnmountModel | None = None
    """Whether the mount ends by itself."""
    backup_id: UUID | None = None
    """Id of the backup."""
    cold_storage_retrieval_settings: UnstructuredDataColdStorageRetrievalSettings | None = None
    """How data that lies in archive storage is brought back first. Since 1.3-rev2."""
    restore_point_id: UUID | None = None
    """Id of the restore point. Since 1.3-rev0."""
    unstructured_data_server_id: UUID | None = None
    """Id of the source that was backed up. Since 1.3-rev0."""
