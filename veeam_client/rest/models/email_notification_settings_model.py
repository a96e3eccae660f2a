# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_email_notification_type import EEmailNotificationType
    from .email_custom_notification_type import EmailCustomNotificationType


@define(eq=False, repr=False, kw_only=True)
class EmailNotificationSettingsModel(Model):
    """Mail about runs of a job."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "is_enabled": "isEnabled",
        "custom_notification_settings": "customNotificationSettings",
        "daily_summary_local_time": "dailySummaryLocalTime",
        "notification_type": "notificationType",
        "recipients": "recipients",
        "send_daily_summary": "sendDailySummary",
    }

    is_enabled: bool
    """Whether mail is sent."""
    custom_notification_settings: EmailCustomNotificationType | None = None
    """The mail settings, if those here count."""
    daily_summary_local_time: str | None = None
    """Time of day for the summary by the clock of the backup server, as `HH:MM`. Since 1.3-rev2."""
    notification_type: EEmailNotificationType | None = None
    """Whether the general mail settings count or those here."""
    recipients: list[str] | None = None
    """Whom it is sent to."""
    send_daily_summary: bool | None = None
    """Whether a summary is sent once a day. Since 1.3-rev2."""
