# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .config_backup_smtp_settings_model import ConfigBackupSMTPSettingsModel


@define(eq=False, repr=False, kw_only=True)
class ConfigBackupNotificationsModel(Model):
    """Whom to tell about the configuration backup."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "snmp_enabled": "SNMPEnabled",
        "smtp_settings": "SMTPSettings",
    }

    snmp_enabled: bool
    """Whether SNMP traps are sent."""
    smtp_settings: ConfigBackupSMTPSettingsModel | None = None
    """Mail that is sent."""
