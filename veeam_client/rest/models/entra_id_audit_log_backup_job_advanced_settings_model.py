# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .backup_health_check_settings_models import BackupHealthCheckSettingsModels
    from .entra_id_audit_log_notification_settings_model import (
        EntraIDAuditLogNotificationSettingsModel,
    )
    from .entra_id_backup_storage_settings_model import (
        EntraIDBackupStorageSettingsModel,
    )
    from .job_scripts_settings_model import JobScriptsSettingsModel


@define(eq=False, repr=False, kw_only=True)
class EntraIDAuditLogBackupJobAdvancedSettingsModel(Model):
    """Checks, storage, mail, scripts."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "backup_health": "backupHealth",
        "notifications": "notifications",
        "scripts": "scripts",
        "storage_data": "storageData",
    }

    backup_health: BackupHealthCheckSettingsModels | None = None
    """When backups are checked."""
    notifications: EntraIDAuditLogNotificationSettingsModel | None = None
    """Mail and SNMP."""
    scripts: JobScriptsSettingsModel | None = None
    """Commands before and after the job."""
    storage_data: EntraIDBackupStorageSettingsModel | None = None
    """Compression and encryption."""
