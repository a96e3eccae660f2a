# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .backup_job_advanced_settings_model import BackupJobAdvancedSettingsModel
    from .backup_job_retention_policy_settings_model import (
        BackupJobRetentionPolicySettingsModel,
    )
    from .backup_proxies_settings_model import BackupProxiesSettingsModel
    from .gfs_policy_settings_model import GFSPolicySettingsModel


@define(eq=False, repr=False, kw_only=True)
class BackupJobStorageModel(Model):
    """Where backups go and how they are kept."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "backup_proxies": "backupProxies",
        "backup_repository_id": "backupRepositoryId",
        "retention_policy": "retentionPolicy",
        "advanced_settings": "advancedSettings",
        "gfs_policy": "gfsPolicy",
    }

    backup_proxies: BackupProxiesSettingsModel
    """Proxies that read the data."""
    backup_repository_id: UUID
    """Id of the backup repository that takes the backups."""
    retention_policy: BackupJobRetentionPolicySettingsModel
    """How long backups are kept."""
    advanced_settings: BackupJobAdvancedSettingsModel | None = None
    """Kind of backups, storage, mail, scripts."""
    gfs_policy: GFSPolicySettingsModel | None = None
    """Which full backups are kept for the long term, beyond the short-term retention."""
