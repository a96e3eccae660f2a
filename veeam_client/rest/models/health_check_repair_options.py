# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .unstructured_data_cold_storage_retrieval_settings import (
        UnstructuredDataColdStorageRetrievalSettings,
    )


@define(eq=False, repr=False, kw_only=True)
class HealthCheckRepairOptions(Model):
    """How damaged backups are repaired. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "cold_storage_retrieval_settings": "coldStorageRetrievalSettings",
        "enable_cold_storage_retrieval": "enableColdStorageRetrieval",
        "remove_non_repairable_data_if_needed": "removeNonRepairableDataIfNeeded",
        "restore_archive_from_primary_if_needed": "restoreArchiveFromPrimaryIfNeeded",
        "restore_primary_from_archive_if_needed": "restorePrimaryFromArchiveIfNeeded",
    }

    cold_storage_retrieval_settings: UnstructuredDataColdStorageRetrievalSettings | None = None
    """How data that lies in archive storage is brought back first. Since 1.3-rev2."""
    enable_cold_storage_retrieval: bool | None = None
    """Whether data that lies in archive storage may be brought back for it. Since 1.3-rev2."""
    remove_non_repairable_data_if_needed: bool | None = None
    """Whether data that cannot be repaired is removed from the backup. It is gone for good."""
    restore_archive_from_primary_if_needed: bool | None = None
    """Whether the archive repository may be repaired from the backup repository."""
    restore_primary_from_archive_if_needed: bool | None = None
    """Whether the backup repository may be repaired from the archive repository."""
