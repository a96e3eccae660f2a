# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .general_options_email_notifications_model import (
        GeneralOptionsEmailNotificationsModel,
    )
    from .general_options_notifications_model import GeneralOptionsNotificationsModel
    from .general_options_siem_integration_model import (
        GeneralOptionsSiemIntegrationModel,
    )


@define(eq=False, repr=False, kw_only=True)
class GeneralOptionsModel(Model):
    """General settings of a backup server."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "email_settings": "emailSettings",
        "notification_enabled": "notificationEnabled",
        "notifications": "notifications",
        "siem_integration": "siemIntegration",
    }

    email_settings: GeneralOptionsEmailNotificationsModel | None = None
    """How mail is sent, and about what."""
    notification_enabled: bool | None = None
    """Whether mail about jobs is sent. Since 1.3-rev0."""
    notifications: GeneralOptionsNotificationsModel | None = None
    """When to warn about space, support and updates."""
    siem_integration: GeneralOptionsSiemIntegrationModel | None = None
    """Where events go over SNMP and syslog."""
