# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .backup_copy_gfs_policy_settings_model import BackupCopyGFSPolicySettingsModel
    from .backup_copy_job_advanced_settings_model import (
        BackupCopyJobAdvancedSettingsModel,
    )
    from .backup_job_retention_policy_settings_model import (
        BackupJobRetentionPolicySettingsModel,
    )


@define(eq=False, repr=False, kw_only=True)
class BackupCopyJobTargetModel(Model):
    """Where copies go and how they are kept. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "backup_repository_id": "backupRepositoryId",
        "advanced_settings": "advancedSettings",
        "gfs_policy": "gfsPolicy",
        "retention_policy": "retentionPolicy",
    }

    backup_repository_id: UUID
    """Id of the backup repository that takes the backups."""
    advanced_settings: BackupCopyJobAdvancedSettingsModel | None = None
    """Checks, storage, mail, scripts."""
    gfs_policy: BackupCopyGFSPolicySettingsModel | None = None
    """Which full backups are kept for the long term, beyond the short-term retention."""
    retention_policy: BackupJobRetentionPolicySettingsModel | None = None
    """How long backups are kept."""
