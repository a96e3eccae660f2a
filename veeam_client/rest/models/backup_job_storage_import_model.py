# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .backup_job_advanced_settings_model import BackupJobAdvancedSettingsModel
    from .backup_job_import_proxies_model import BackupJobImportProxiesModel
    from .backup_job_retention_policy_settings_model import (
        BackupJobRetentionPolicySettingsModel,
    )
    from .backup_repository_import_model import BackupRepositoryImportModel
    from .gfs_policy_settings_model import GFSPolicySettingsModel


@define(eq=False, repr=False, kw_only=True)
class BackupJobStorageImportModel(Model):
    """Where backups go and how they are kept."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "backup_proxies": "backupProxies",
        "backup_repository": "backupRepository",
        "retention_policy": "retentionPolicy",
        "advanced_settings": "advancedSettings",
        "gfs_policy": "gfsPolicy",
    }

    backup_proxies: BackupJobImportProxiesModel
    """Proxies that read the data."""
    backup_repository: BackupRepositoryImportModel
    """Repository that takes the backups."""
    retention_policy: BackupJobRetentionPolicySettingsModel
    """How long backups are kept."""
    advanced_settings: BackupJobAdvancedSettingsModel | None = None
    """Kind of backups, storage, mail, scripts."""
    gfs_policy: GFSPolicySettingsModel | None = None
    """Which full backups are kept for the long term, beyond the short-term retention."""
