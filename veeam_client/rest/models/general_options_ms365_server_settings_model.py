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
class GeneralOptionsMS365ServerSettingsModel(GeneralOptionsEmailSettingsBaseModel):
    """General options MS 365 server settings model. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "app_client_id": "appClientId",
        "is_default_app": "isDefaultApp",
        "tenant": "tenant",
    }

    app_client_id: str | None = None
    is_default_app: bool | None = None
    """Since 1.3-rev2."""
    tenant: str | None = None
    mail_server: EEmailSettingsServerType | None = EEmailSettingsServerType.MS365
