# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .backup_copy_job_notification_settings_model import (
        BackupCopyJobNotificationSettingsModel,
    )
    from .backup_copy_job_rpo_monitor_model import BackupCopyJobRPOMonitorModel
    from .backup_copy_job_storage_settings_model import (
        BackupCopyJobStorageSettingsModel,
    )
    from .backup_health_check_settings_models import BackupHealthCheckSettingsModels
    from .full_backup_maintenance_model import FullBackupMaintenanceModel
    from .job_scripts_settings_model import JobScriptsSettingsModel


@define(eq=False, repr=False, kw_only=True)
class BackupCopyJobAdvancedSettingsModel(Model):
    """Checks, storage, mail, scripts. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "backup_health": "backupHealth",
        "full_backup_maintenance": "fullBackupMaintenance",
        "notifications": "notifications",
        "rpo_monitor": "rpoMonitor",
        "scripts": "scripts",
        "storage_data": "storageData",
        "use_most_recent_restore_point": "useMostRecentRestorePoint",
    }

    backup_health: BackupHealthCheckSettingsModels | None = None
    """When copies are checked."""
    full_backup_maintenance: FullBackupMaintenanceModel | None = None
    """How full backups are kept in order."""
    notifications: BackupCopyJobNotificationSettingsModel | None = None
    """Mail and SNMP."""
    rpo_monitor: BackupCopyJobRPOMonitorModel | None = None
    """When to warn that copies are late."""
    scripts: JobScriptsSettingsModel | None = None
    """Commands before and after the job."""
    storage_data: BackupCopyJobStorageSettingsModel | None = None
    """Compression and encryption."""
    use_most_recent_restore_point: bool | None = None
    """Whether it begins with the newest restore point."""
