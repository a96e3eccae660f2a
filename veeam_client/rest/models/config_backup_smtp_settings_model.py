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
    """Config backup SMTP settings model."""

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
    notify_on_error: bool
    notify_on_success: bool
    notify_on_warning: bool
    recipients: list[str]
    settings_type: EConfigBackupSMTPSettingsType
    subject: str
