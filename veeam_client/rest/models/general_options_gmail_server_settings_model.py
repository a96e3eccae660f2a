# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .e_email_settings_server_type import EEmailSettingsServerType
from .general_options_email_settings_base_model import (
    GeneralOptionsEmailSettingsBaseModel,
)


@define(eq=False, repr=False, kw_only=True)
class GeneralOptionsGmailServerSettingsModel(GeneralOptionsEmailSettingsBaseModel):
    """Mail through Gmail. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "app_client_id": "appClientId",
        "client_secret": "clientSecret",
        "is_default_app": "isDefaultApp",
    }
    __secrets__: ClassVar[frozenset[str]] = frozenset({"client_secret"})

    app_client_id: str | None = None
    """Client id of the application that is registered with Google."""
    client_secret: str | None = None
    """Secret of the application."""
    is_default_app: bool | None = None
    """Whether the vendor's application is used in place of one of your own. Since 1.3-rev2."""
    mail_server: EEmailSettingsServerType | None = EEmailSettingsServerType.GMAIL
