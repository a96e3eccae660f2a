# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .acl_handling_settings_model import ACLHandlingSettingsModel
    from .backup_health_check_settings_models import BackupHealthCheckSettingsModels
    from .backup_item_versions_settings_model import BackupItemVersionsSettingsModel
    from .file_backup_notification_settings_model import (
        FileBackupNotificationSettingsModel,
    )
    from .file_backup_storage_settings_model import FileBackupStorageSettingsModel
    from .job_scripts_settings_model import JobScriptsSettingsModel
    from .symbolic_links_settings_model import SymbolicLinksSettingsModel


@define(eq=False, repr=False, kw_only=True)
class FileBackupJobAdvancedSettingsModel(Model):
    """File backup job advanced settings model. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "acl_handling": "aclHandling",
        "backup_health": "backupHealth",
        "file_versions": "fileVersions",
        "notifications": "notifications",
        "scripts": "scripts",
        "storage_data": "storageData",
        "symbolic_links": "symbolicLinks",
    }

    acl_handling: ACLHandlingSettingsModel | None = None
    backup_health: BackupHealthCheckSettingsModels | None = None
    file_versions: BackupItemVersionsSettingsModel | None = None
    notifications: FileBackupNotificationSettingsModel | None = None
    scripts: JobScriptsSettingsModel | None = None
    storage_data: FileBackupStorageSettingsModel | None = None
    symbolic_links: SymbolicLinksSettingsModel | None = None
    """Since 1.3-rev2."""
