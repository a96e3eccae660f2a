# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .unstructured_data_archive_retention_policy_settings_model import (
        UnstructuredDataArchiveRetentionPolicySettingsModel,
    )
    from .unstructured_data_archive_settings_model import (
        UnstructuredDataArchiveSettingsModel,
    )


@define(eq=False, repr=False, kw_only=True)
class UnstructuredDataBackupJobArchiveRepositoryModel(Model):
    """Repository that keeps versions of files and objects for the long term. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "archive_previous_file_versions": "archivePreviousFileVersions",
        "archive_recent_file_versions": "archiveRecentFileVersions",
        "archive_repository_id": "archiveRepositoryId",
        "archive_retention_policy": "archiveRetentionPolicy",
        "file_archive_settings": "fileArchiveSettings",
    }

    archive_previous_file_versions: bool | None = None
    """Whether versions are moved there when the backup repository no longer keeps them."""
    archive_recent_file_versions: bool | None = None
    """Whether recent versions are copied there too."""
    archive_repository_id: UUID | None = None
    """Id of the repository."""
    archive_retention_policy: UnstructuredDataArchiveRetentionPolicySettingsModel | None = None
    """How long versions are kept there."""
    file_archive_settings: UnstructuredDataArchiveSettingsModel | None = None
    """Which files are archived."""
