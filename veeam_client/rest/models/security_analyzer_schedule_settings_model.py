# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_email_notification_type import EEmailNotificationType
    from .security_analyzer_email_notification_settings import (
        SecurityAnalyzerEmailNotificationSettings,
    )


@define(eq=False, repr=False, kw_only=True)
class SecurityAnalyzerScheduleSettingsModel(Model):
    """When the security analyzer runs and whom it writes to."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "custom_notification_settings": "customNotificationSettings",
        "daily_scan_enabled": "dailyScanEnabled",
        "daily_scan_local_time": "dailyScanLocalTime",
        "notification_type": "notificationType",
        "recipients": "recipients",
        "send_scan_results": "sendScanResults",
    }

    custom_notification_settings: SecurityAnalyzerEmailNotificationSettings | None = None
    """The mail settings, if those here count."""
    daily_scan_enabled: bool | None = None
    """Whether it runs every day."""
    daily_scan_local_time: str | None = None
    """At which time of day by the clock of the backup server."""
    notification_type: EEmailNotificationType | None = None
    """Whether the general mail settings count or those here."""
    recipients: str | None = None
    """Whom it is sent to, separated by semicolons."""
    send_scan_results: bool | None = None
    """Whether the outcome is sent by mail."""
