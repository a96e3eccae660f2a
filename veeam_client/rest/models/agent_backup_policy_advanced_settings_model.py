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
    from .backup_policy_health_check_settings_models import (
        BackupPolicyHealthCheckSettingsModels,
    )
    from .full_backup_maintenance_model import FullBackupMaintenanceModel
    from .synthetic_full_settings_model import SyntheticFullSettingsModel


@define(eq=False, repr=False, kw_only=True)
class AgentBackupPolicyAdvancedSettingsModel(Model):
    """Full backups, checks, storage and mail of a backup policy. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "active_fulls": "activeFulls",
        "backup_health": "backupHealth",
        "full_backup_maintenance": "fullBackupMaintenance",
        "notifications": "notifications",
        "storage_data": "storageData",
        "synthetic_fulls": "syntheticFulls",
    }
    __other_names__: ClassVar[Mapping[str, str]] = {
        "synthenticFulls": "syntheticFulls",
    }

    active_fulls: ActiveFullSettingsModel | None = None
    """Full backups that read everything afresh."""
    backup_health: BackupPolicyHealthCheckSettingsModels | None = None
    """When backups are checked."""
    full_backup_maintenance: FullBackupMaintenanceModel | None = None
    """How full backups are kept in order."""
    notifications: AgentNotificationSettingsModel | None = None
    """Mail and SNMP."""
    storage_data: AgentBackupStorageSettingsModel | None = None
    """Compression, block size, encryption."""
    synthetic_fulls: SyntheticFullSettingsModel | None = None
    """Full backups that are made from increments."""
    synthentic_fulls: ClassVar[Renamed[SyntheticFullSettingsModel | None]] = Renamed("synthetic_fulls")
    """`synthetic_fulls`, by the name that other revisions have for it."""
