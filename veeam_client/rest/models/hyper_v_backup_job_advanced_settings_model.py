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
    from .backup_job_advanced_settings_hyper_v_model import (
        BackupJobAdvancedSettingsHyperVModel,
    )
    from .backup_storage_setting_model import BackupStorageSettingModel
    from .e_backup_mode_type import EBackupModeType
    from .full_backup_maintenance_model import FullBackupMaintenanceModel
    from .hyper_v_notification_settings_model import HyperVNotificationSettingsModel
    from .job_scripts_settings_model import JobScriptsSettingsModel
    from .synthetic_full_settings_model import SyntheticFullSettingsModel


@define(eq=False, repr=False, kw_only=True)
class HyperVBackupJobAdvancedSettingsModel(Model):
    """Kind of backups, storage, mail, scripts. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "backup_mode_type": "backupModeType",
        "active_fulls": "activeFulls",
        "backup_health": "backupHealth",
        "full_backup_maintenance": "fullBackupMaintenance",
        "hyper_v": "hyperV",
        "notifications": "notifications",
        "scripts": "scripts",
        "storage_data": "storageData",
        "synthetic_fulls": "syntheticFulls",
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
    hyper_v: BackupJobAdvancedSettingsHyperVModel | None = None
    """Settings for Microsoft Hyper-V."""
    notifications: HyperVNotificationSettingsModel | None = None
    """Mail and SNMP."""
    scripts: JobScriptsSettingsModel | None = None
    """Commands before and after the job."""
    storage_data: BackupStorageSettingModel | None = None
    """Compression, block size, encryption."""
    synthetic_fulls: SyntheticFullSettingsModel | None = None
    """Full backups that are made from increments."""
    synthentic_fulls: ClassVar[Renamed[SyntheticFullSettingsModel | None]] = Renamed("synthetic_fulls")
    """`synthetic_fulls`, by the name that other revisions have for it."""
