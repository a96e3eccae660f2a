# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model
from ...runtime.renamed import Renamed

if TYPE_CHECKING:
    from .active_full_settings_model import ActiveFullSettingsModel
    from .agent_backup_storage_settings_model import AgentBackupStorageSettingsModel
    from .agent_notification_settings_model import AgentNotificationSettingsModel
    from .agent_primary_storage_integration_settings_model import (
        AgentPrimaryStorageIntegrationSettingsModel,
    )
    from .backup_health_check_settings_models import BackupHealthCheckSettingsModels
    from .full_backup_maintenance_model import FullBackupMaintenanceModel
    from .job_scripts_settings_model import JobScriptsSettingsModel
    from .synthetic_full_settings_model import SyntheticFullSettingsModel


@define(eq=False, repr=False, kw_only=True)
class AgentBackupJobAdvancedSettingsModel(Model):
    """Full backups, storage, mail, scripts. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "active_fulls": "activeFulls",
        "backup_health": "backupHealth",
        "full_backup_maintenance": "fullBackupMaintenance",
        "notifications": "notifications",
        "scripts": "scripts",
        "storage_data": "storageData",
        "storage_integration": "storageIntegration",
        "synthetic_fulls": "syntheticFulls",
    }
    __other_names__: ClassVar[Mapping[str, str]] = {
        "synthenticFulls": "syntheticFulls",
    }

    active_fulls: ActiveFullSettingsModel | None = None
    """Full backups that read everything afresh."""
    backup_health: BackupHealthCheckSettingsModels | None = None
    """When backups are checked."""
    full_backup_maintenance: FullBackupMaintenanceModel | None = None
    """How full backups are kept in order."""
    notifications: AgentNotificationSettingsModel | None = None
    """Mail and SNMP."""
    scripts: JobScriptsSettingsModel | None = None
    """Commands before and after the job."""
    storage_data: AgentBackupStorageSettingsModel | None = None
    """Compression, block size, encryption."""
    storage_integration: AgentPrimaryStorageIntegrationSettingsModel | None = None
    """Whether snapshots of the storage are used."""
    synthetic_fulls: SyntheticFullSettingsModel | None = None
    """Full backups that are made from increments."""
    synthentic_fulls: ClassVar[Renamed[SyntheticFullSettingsModel | None]] = Renamed("synthetic_fulls")
    """`synthetic_fulls`, by the name that other revisions have for it."""
