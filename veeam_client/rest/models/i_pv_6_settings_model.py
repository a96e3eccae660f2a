# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class IPv6SettingsModel(Model):
    """An IPv6 address with its network."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "ip_address": "ipAddress",
        "alternate_dns_server": "alternateDNSServer",
        "default_gateway": "defaultGateway",
        "preferred_dns_server": "preferredDNSServer",
        "prefix_length": "prefixLength",
    }

    ip_address: str
    """The address."""
    alternate_dns_server: str | None = None
    """DNS server to ask next."""
    default_gateway: str | None = None
    """Gateway."""
    preferred_dns_server: str | None = None
    """DNS server to ask first."""
    prefix_length: int | None = None
    """Length of its prefix, in bits."""
