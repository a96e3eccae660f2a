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
class UnstructuredBackupDownloadMetaSpec(Model):
    """Where to put the metadata."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "cold_storage_retrieval_settings": "coldStorageRetrievalSettings",
        "target_repository_id": "targetRepositoryId",
    }

    cold_storage_retrieval_settings: UnstructuredDataColdStorageRetrievalSettings | None = None
    """How data that lies in archive storage is brought back first. Since 1.3-rev2."""
    target_repository_id: UUID | None = None
    """Id of the repository that takes it."""
