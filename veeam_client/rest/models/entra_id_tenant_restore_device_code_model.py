# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantRestoreDeviceCodeModel(Model):
    """Entra id tenant restore device code model."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "device_code": "deviceCode",
        "user_code": "userCode",
        "verification_url": "verificationUrl",
        "client_id": "clientId",
        "expires_on": "expiresOn",
        "message": "message",
    }

    device_code: str
    user_code: str
    verification_url: str
    client_id: str | None = None
    expires_on: datetime | None = None
    message: str | None = None
