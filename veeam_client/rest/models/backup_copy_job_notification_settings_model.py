# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .email_notification_settings_backup_copy_model import (
        EmailNotificationSettingsBackupCopyModel,
    )


@define(eq=False, repr=False, kw_only=True)
class BackupCopyJobNotificationSettingsModel(Model):
    """Whom to tell about runs of a job. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "email_notifications": "emailNotifications",
        "send_snmp_notifications": "sendSNMPNotifications",
    }

    email_notifications: EmailNotificationSettingsBackupCopyModel | None = None
    """Mail that is sent."""
    send_snmp_notifications: bool | None = None
    """Whether SNMP traps are sent."""
