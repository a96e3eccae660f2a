# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class PreferredNetworkModel(Model):
    """A network."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "cidr_notation": "cidrNotation",
        "ip_address": "ipAddress",
        "subnet_mask": "subnetMask",
    }

    cidr_notation: str | None = None
    """Address and mask as one text (`10.0.0.0/24`)."""
    ip_address: str | None = None
    """Its address."""
    subnet_mask: str | None = None
    """Its mask."""
