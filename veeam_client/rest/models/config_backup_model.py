# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .config_backup_encryption_model import ConfigBackupEncryptionModel
    from .config_backup_last_successful_model import ConfigBackupLastSuccessfulModel
    from .config_backup_notifications_model import ConfigBackupNotificationsModel
    from .config_backup_schedule_model import ConfigBackupScheduleModel


@define(eq=False, repr=False, kw_only=True)
class ConfigBackupModel(Model):
    """Settings of the configuration backup."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "backup_repository_id": "backupRepositoryId",
        "encryption": "encryption",
        "is_enabled": "isEnabled",
        "last_successful_backup": "lastSuccessfulBackup",
        "notifications": "notifications",
        "restore_points_to_keep": "restorePointsToKeep",
        "schedule": "schedule",
    }

    backup_repository_id: UUID
    """Id of the backup repository that takes the backups."""
    encryption: ConfigBackupEncryptionModel
    """Whether it is encrypted. Without encryption it holds no passwords."""
    is_enabled: bool
    """Whether it runs by itself."""
    last_successful_backup: ConfigBackupLastSuccessfulModel
    """When it last succeeded."""
    notifications: ConfigBackupNotificationsModel
    """Whom to tell about it."""
    restore_points_to_keep: int
    """How many configuration backups to keep."""
    schedule: ConfigBackupScheduleModel
    """When it runs by itself."""
