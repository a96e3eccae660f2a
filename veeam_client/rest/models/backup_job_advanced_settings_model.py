# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model
from ...runtime.renamed import Renamed

if TYPE_CHECKING:
    from .active_full_settings_model import ActiveFullSettingsModel
    from .backup_health_check_settings_models import BackupHealthCheckSettingsModels
    from .backup_job_advanced_settings_v_sphere_model import (
        BackupJobAdvancedSettingsVSphereModel,
    )
    from .backup_storage_setting_model import BackupStorageSettingModel
    from .e_backup_mode_type import EBackupModeType
    from .full_backup_maintenance_model import FullBackupMaintenanceModel
    from .job_scripts_settings_model import JobScriptsSettingsModel
    from .notification_settings_model import NotificationSettingsModel
    from .primary_storage_integration_settings_model import (
        PrimaryStorageIntegrationSettingsModel,
    )
    from .synthetic_full_settings_model import SyntheticFullSettingsModel


@define(eq=False, repr=False, kw_only=True)
class BackupJobAdvancedSettingsModel(Model):
    """Kind of backups, storage, mail, scripts."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "backup_mode_type": "backupModeType",
        "active_fulls": "activeFulls",
        "backup_health": "backupHealth",
        "full_backup_maintenance": "fullBackupMaintenance",
        "notifications": "notifications",
        "scripts": "scripts",
        "storage_data": "storageData",
        "storage_integration": "storageIntegration",
        "synthetic_fulls": "syntheticFulls",
        "vsphere": "vSphere",
    }
    __other_names__: ClassVar[Mapping[str, str]] = {
        "synthenticFulls": "syntheticFulls",
    }

    backup_mode_type: EBackupModeType
    """What kind of backups the job makes."""
    active_fulls: ActiveFullSettingsModel | None = None
    """Full backups that read everything afresh."""
    backup_health: BackupHealthCheckSettingsModels | None = None
    """When backups are checked."""
    full_backup_maintenance: FullBackupMaintenanceModel | None = None
    """How full backups are kept in order."""
    notifications: NotificationSettingsModel | None = None
    """Mail and SNMP."""
    scripts: JobScriptsSettingsModel | None = None
    """Commands before and after the job."""
    storage_data: BackupStorageSettingModel | None = None
    """Compression, block size, encryption."""
    storage_integration: PrimaryStorageIntegrationSettingsModel | None = None
    """Whether snapshots of the storage are used."""
    synthetic_fulls: SyntheticFullSettingsModel | None = None
    """Full backups that are made from increments."""
    vsphere: BackupJobAdvancedSettingsVSphereModel | None = None
    """Settings for VMware vSphere."""
    synthentic_fulls: ClassVar[Renamed[SyntheticFullSettingsModel | None]] = Renamed("synthetic_fulls")
    """`synthetic_fulls`, by the name that other revisions have for it."""
