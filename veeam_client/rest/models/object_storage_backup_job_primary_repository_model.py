# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .gfs_policy_settings_model import GFSPolicySettingsModel
    from .object_storage_backup_job_advanced_settings_model import (
        ObjectStorageBackupJobAdvancedSettingsModel,
    )
    from .unstructured_data_retention_policy_settings_model import (
        UnstructuredDataRetentionPolicySettingsModel,
    )


@define(eq=False, repr=False, kw_only=True)
class ObjectStorageBackupJobPrimaryRepositoryModel(Model):
    """Where backups of objects go and how they are kept. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "advanced_settings": "advancedSettings",
        "backup_repository_id": "backupRepositoryId",
        "gfs_policy": "gfsPolicy",
        "retention_policy": "retentionPolicy",
        "source_backup_id": "sourceBackupId",
    }

    advanced_settings: ObjectStorageBackupJobAdvancedSettingsModel | None = None
    """Versions, checks, storage, mail, scripts."""
    backup_repository_id: UUID | None = None
    """Id of the backup repository that takes the backups."""
    gfs_policy: GFSPolicySettingsModel | None = None
    """Which full backups are kept for the long term, beyond the short-term retention. Since 1.3-rev2."""
    retention_policy: UnstructuredDataRetentionPolicySettingsModel | None = None
    """How long backups are kept."""
    source_backup_id: UUID | None = None
    """Id of a backup that is there already and is to be continued."""
