# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .unstructured_data_cold_storage_retrieval_settings import (
        UnstructuredDataColdStorageRetrievalSettings,
    )


@define(eq=False, repr=False, kw_only=True)
class CopyBackupSpec(Model):
    """Which backups to copy, where to. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "backup_ids": "backupIds",
        "backup_repository": "backupRepository",
        "archive_repository": "archiveRepository",
        "cold_storage_retrieval_settings": "coldStorageRetrievalSettings",
    }

    backup_ids: list[UUID]
    """Ids of the backups."""
    backup_repository: UUID
    """Id of the repository that takes the copies."""
    archive_repository: UUID | None = None
    """Id of the repository for archived versions of files."""
    cold_storage_retrieval_settings: UnstructuredDataColdStorageRetrievalSettings | None = None
    """How data that lies in archive storage is brought back first. Since 1.3-rev2."""
