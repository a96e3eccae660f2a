# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class VeeamRegistrationInfo(Model):
    """The registration of a backup server with a Veeam account. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "is_registered": "isRegistered",
        "expiration_date": "expirationDate",
        "thumprint": "thumprint",
    }

    is_registered: bool
    """Whether it is registered."""
    expiration_date: datetime | None = None
    """When the registration expires."""
    thumprint: str | None = None
    """Thumbprint of the registration's certificate."""
