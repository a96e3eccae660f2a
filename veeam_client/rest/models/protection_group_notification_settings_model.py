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
class ProtectionGroupNotificationSettingsModel(Model):
    """Mail about a group. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "custom_notification_settings": "customNotificationSettings",
        "daily_send_time": "dailySendTime",
        "is_enabled": "isEnabled",
        "notification_type": "notificationType",
        "recipients": "recipients",
    }

    custom_notification_settings: EmailCustomNotificationType | None = None
    """The mail settings, if those here count."""
    daily_send_time: str | None = None
    """When it is sent, by the clock of the backup server."""
    is_enabled: bool | None = None
    """Whether mail is sent."""
    notification_type: EEmailNotificationType | None = None
    """Whether the general mail settings count or those here."""
    recipients: list[str] | None = None
    """Whom it is sent to."""
