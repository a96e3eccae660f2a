# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class EntraIdTenantRestoreDeviceCodeModel(Model):
    """A code to sign in with."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "device_code": "deviceCode",
        "user_code": "userCode",
        "verification_url": "verificationUrl",
        "client_id": "clientId",
        "expires_on": "expiresOn",
        "message": "message",
    }
    __secrets__: ClassVar[frozenset[str]] = frozenset({"device_code", "user_code"})

    device_code: str
    """The server's own half of the code."""
    user_code: str
    """The code to type in."""
    verification_url: str
    """Address to open in a browser."""
    client_id: str | None = None
    """Id of the application that asks."""
    expires_on: datetime | None = None
    """When the code expires."""
    message: str | None = None
    """What to tell people."""
