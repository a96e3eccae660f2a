# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_email_settings_server_type import EEmailSettingsServerType
from .general_options_email_settings_base_model import (
    GeneralOptionsEmailSettingsBaseModel,
)

if TYPE_CHECKING:
    from .advanced_smtp_options_model import AdvancedSmtpOptionsModel


@define(eq=False, repr=False, kw_only=True)
class GeneralOptionsSMTPServerSettingsModel(GeneralOptionsEmailSettingsBaseModel):
    """Mail through an SMTP server. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "advanced_smtp_options": "advancedSmtpOptions",
        "smtp_server_name": "smtpServerName",
    }

    advanced_smtp_options: AdvancedSmtpOptionsModel | None = None
    """How to connect to the mail server."""
    smtp_server_name: str | None = None
    """DNS name or IP address of the mail server."""
    mail_server: EEmailSettingsServerType | None = EEmailSettingsServerType.SMTP
