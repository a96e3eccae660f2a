# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .backup_health_check_settings_models import BackupHealthCheckSettingsModels
    from .backup_item_versions_settings_model import BackupItemVersionsSettingsModel
    from .file_backup_notification_settings_model import (
        FileBackupNotificationSettingsModel,
    )
    from .file_backup_storage_settings_model import FileBackupStorageSettingsModel
    from .job_scripts_settings_model import JobScriptsSettingsModel


@define(eq=False, repr=False, kw_only=True)
class ObjectStorageBackupJobAdvancedSettingsModel(Model):
    """Versions, checks, storage, mail and scripts of a job for object storage. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "backup_health": "backupHealth",
        "notifications": "notifications",
        "object_versions": "objectVersions",
        "scripts": "scripts",
        "storage_data": "storageData",
    }

    backup_health: BackupHealthCheckSettingsModels | None = None
    """When backups are checked."""
    notifications: FileBackupNotificationSettingsModel | None = None
    """Mail and SNMP."""
    object_versions: BackupItemVersionsSettingsModel | None = None
    """How many versions of an object are kept."""
    scripts: JobScriptsSettingsModel | None = None
    """Commands before and after the job."""
    storage_data: FileBackupStorageSettingsModel | None = None
    """Compression and encryption."""
