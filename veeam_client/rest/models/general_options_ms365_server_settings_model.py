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
    """Mail through Microsoft 365. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "app_client_id": "appClientId",
        "is_default_app": "isDefaultApp",
        "tenant": "tenant",
    }

    app_client_id: str | None = None
    """Client id of the application that is registered with Microsoft."""
    is_default_app: bool | None = None
    """Whether the vendor's application is used in place of one of your own. Since 1.3-rev2."""
    tenant: str | None = None
    """Microsoft 365 tenant that the sender belongs to."""
    mail_server: EEmailSettingsServerType | None = EEmailSettingsServerType.MS365
