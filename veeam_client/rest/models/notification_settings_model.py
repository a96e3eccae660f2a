# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .email_notification_settings_model import EmailNotificationSettingsModel
    from .notification_vm_attribute_settings_model import (
        NotificationVmAttributeSettingsModel,
    )


@define(eq=False, repr=False, kw_only=True)
class NotificationSettingsModel(Model):
    """Whom to tell about runs of a job."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "email_notifications": "emailNotifications",
        "send_snmp_notifications": "sendSNMPNotifications",
        "vm_attribute": "vmAttribute",
    }

    email_notifications: EmailNotificationSettingsModel | None = None
    """Mail that is sent."""
    send_snmp_notifications: bool | None = None
    """Whether SNMP traps are sent."""
    vm_attribute: NotificationVmAttributeSettingsModel | None = None
    """Whether results are written into an attribute of the VM."""
