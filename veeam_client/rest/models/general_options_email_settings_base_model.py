# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_email_settings_server_type import EEmailSettingsServerType
    from .general_options_email_settings_model import GeneralOptionsEmailSettingsModel


@define(eq=False, repr=False, kw_only=True)
class GeneralOptionsEmailSettingsBaseModel(Model):
    """How mail is sent, and about what; the class tells the kind of mail server. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "notifications_enabled": "notificationsEnabled",
        "email_settings": "emailSettings",
        "mail_server": "mailServer",
    }
    __discriminator__: ClassVar[str | None] = "mailServer"
    __subtypes__: ClassVar[Mapping[str, str]] = {
        "gmail": "GeneralOptionsGmailServerSettingsModel",
        "ms365": "GeneralOptionsMS365ServerSettingsModel",
        "smtp": "GeneralOptionsSMTPServerSettingsModel",
    }

    notifications_enabled: bool
    """Whether mail about jobs is sent."""
    email_settings: GeneralOptionsEmailSettingsModel | None = None
    """Who gets which mail."""
    mail_server: EEmailSettingsServerType | None = None
    """Kind of the mail server."""
