# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class IPv4SettingsModel(Model):
    """An IPv4 address with its network."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "alternate_dns_server": "alternateDNSServer",
        "default_gateway": "defaultGateway",
        "ip_address": "ipAddress",
        "preferred_dns_server": "preferredDNSServer",
        "subnet_mask": "subnetMask",
    }

    alternate_dns_server: str | None = None
    """DNS server to ask next."""
    default_gateway: str | None = None
    """Gateway."""
    ip_address: str | None = None
    """The address."""
    preferred_dns_server: str | None = None
    """DNS server to ask first."""
    subnet_mask: str | None = None
    """Its mask."""
