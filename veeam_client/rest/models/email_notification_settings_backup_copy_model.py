# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_email_notification_schedule import EEmailNotificationSchedule
    from .e_email_notification_type import EEmailNotificationType
    from .email_custom_notification_type import EmailCustomNotificationType


@define(eq=False, repr=False, kw_only=True)
class EmailNotificationSettingsBackupCopyModel(Model):
    """Mail about runs of a backup copy job. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "is_enabled": "isEnabled",
        "custom_notification_settings": "customNotificationSettings",
        "daily_report_summarylocal_time": "dailyReportSummarylocalTime",
        "notification_type": "notificationType",
        "notifications_schedule": "notificationsSchedule",
        "recipients": "recipients",
    }

    is_enabled: bool
    """Whether mail is sent."""
    custom_notification_settings: EmailCustomNotificationType | None = None
    """The mail settings, if those here count."""
    daily_report_summarylocal_time: str | None = None
    """When, if once a day, by the clock of the backup server."""
    notification_type: EEmailNotificationType | None = None
    """Whether the general mail settings count or those here."""
    notifications_schedule: EEmailNotificationSchedule | None = None
    """At once or once a day."""
    recipients: list[str] | None = None
    """Whom it is sent to."""
