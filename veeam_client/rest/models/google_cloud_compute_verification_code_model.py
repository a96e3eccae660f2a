# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class GoogleCloudComputeVerificationCodeModel(Model):
    """A code to sign in to Google Cloud with."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "expiration_time": "expirationTime",
        "url": "url",
        "verification_code": "verificationCode",
    }
    __secrets__: ClassVar[frozenset[str]] = frozenset({"verification_code"})

    expiration_time: datetime
    """When the code expires."""
    url: str
    """Address to open in a browser."""
    verification_code: str
    """The code to type in."""
