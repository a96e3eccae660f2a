# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
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
        "notification_enabled": "notificationEnabled",
        "notifications": "notifications",
        "siem_integration": "siemIntegration",
        "email_settings": "emailSettings",
    }

    notification_enabled: bool
    """Whether mail about jobs is sent."""
    notifications: GeneralOptionsNotificationsModel
    """When to warn about space, support and updates."""
    siem_integration: GeneralOptionsSiemIntegrationModel
    """Where events go over SNMP and syslog."""
    email_settings: GeneralOptionsEmailNotificationsModel | None = None
    """How mail is sent, and about what."""
