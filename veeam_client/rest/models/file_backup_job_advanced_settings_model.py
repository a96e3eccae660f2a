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
    """Versions, permissions, checks, storage, mail and scripts of a job for files. Since 1.3-rev1."""

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
    """Which permissions and attributes are backed up."""
    backup_health: BackupHealthCheckSettingsModels | None = None
    """When backups are checked."""
    file_versions: BackupItemVersionsSettingsModel | None = None
    """How many versions of a file are kept."""
    notifications: FileBackupNotificationSettingsModel | None = None
    """Mail and SNMP."""
    scripts: JobScriptsSettingsModel | None = None
    """Commands before and after the job."""
    storage_data: FileBackupStorageSettingsModel | None = None
    """Compression and encryption."""
    symbolic_links: SymbolicLinksSettingsModel | None = None
    """What is done about symbolic links. Since 1.3-rev2."""
