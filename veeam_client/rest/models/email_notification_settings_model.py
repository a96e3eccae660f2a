# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
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
        "notification_type": "notificationType",
        "recipients": "recipients",
    }

    is_enabled: bool
    """Whether mail is sent."""
    custom_notification_settings: EmailCustomNotificationType | None = None
    """The mail settings, if those here count."""
    notification_type: EEmailNotificationType | None = None
    """Whether the general mail settings count or those here."""
    recipients: list[str] | None = None
    """Whom it is sent to."""
