# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class EntraIDTenantNewAccountSpec(Model):
    """What creates an application."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "verification_code": "verificationCode",
    }
    __secrets__: ClassVar[frozenset[str]] = frozenset({"verification_code"})

    verification_code: str
    """The device code that was confirmed in a browser."""
