# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_config_backup_smtp_settings_type import EConfigBackupSMTPSettingsType


@define(eq=False, repr=False, kw_only=True)
class ConfigBackupSMTPSettingsModel(Model):
    """Mail about the configuration backup."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "is_enabled": "isEnabled",
        "notify_on_error": "notifyOnError",
        "notify_on_success": "notifyOnSuccess",
        "notify_on_warning": "notifyOnWarning",
        "recipients": "recipients",
        "settings_type": "settingsType",
        "subject": "subject",
    }

    is_enabled: bool
    """Whether mail is sent."""
    notify_on_error: bool
    """Whether to write when it failed."""
    notify_on_success: bool
    """Whether to write when it succeeded."""
    notify_on_warning: bool
    """Whether to write when it ended with a warning."""
    recipients: list[str]
    """Whom it is sent to."""
    settings_type: EConfigBackupSMTPSettingsType
    """Whether the general mail settings count or those here."""
    subject: str
    """Subject of the mail."""
