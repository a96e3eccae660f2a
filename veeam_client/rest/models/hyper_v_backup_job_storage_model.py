# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .backup_job_retention_policy_settings_model import (
        BackupJobRetentionPolicySettingsModel,
    )
    from .gfs_policy_settings_model import GFSPolicySettingsModel
    from .hyper_v_backup_job_advanced_settings_model import (
        HyperVBackupJobAdvancedSettingsModel,
    )
    from .hyper_v_backup_proxies_settings_model import HyperVBackupProxiesSettingsModel


@define(eq=False, repr=False, kw_only=True)
class HyperVBackupJobStorageModel(Model):
    """Where backups go and how they are kept. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "backup_proxies": "backupProxies",
        "backup_repository_id": "backupRepositoryId",
        "retention_policy": "retentionPolicy",
        "advanced_settings": "advancedSettings",
        "gfs_policy": "gfsPolicy",
    }

    backup_proxies: HyperVBackupProxiesSettingsModel
    """Where the data is read."""
    backup_repository_id: UUID
    """Id of the backup repository that takes the backups."""
    retention_policy: BackupJobRetentionPolicySettingsModel
    """How long backups are kept."""
    advanced_settings: HyperVBackupJobAdvancedSettingsModel | None = None
    """Kind of backups, storage, mail, scripts."""
    gfs_policy: GFSPolicySettingsModel | None = None
    """Which full backups are kept for the long term, beyond the short-term retention."""
