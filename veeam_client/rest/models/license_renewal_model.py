# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class LicenseRenewalModel(Model):
    """Where to renew the licence."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "renewal_url": "renewalUrl",
    }

    renewal_url: str | None = None
    """Address to open in a browser."""
