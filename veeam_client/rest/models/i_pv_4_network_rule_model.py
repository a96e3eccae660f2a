# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class IPv4NetworkRuleModel(Model):
    """A rule for IPv4 addresses of replicas. `*` stands for any number."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "source_ip_address": "sourceIPAddress",
        "source_subnet_mask": "sourceSubnetMask",
        "target_default_gateway": "targetDefaultGateway",
        "target_ip_address": "targetIPAddress",
        "target_subnet_mask": "targetSubnetMask",
        "alternate_dns_server": "alternateDNSServer",
        "alternate_wins_server": "alternateWINSServer",
        "preferred_dns_server": "preferredDNSServer",
        "preferred_wins_server": "preferredWINSServer",
    }

    source_ip_address: str
    """Addresses of the originals."""
    source_subnet_mask: str
    """Their mask."""
    target_default_gateway: str
    """Their gateway."""
    target_ip_address: str
    """Addresses of the replicas."""
    target_subnet_mask: str
    """Their mask."""
    alternate_dns_server: str | None = None
    """DNS server to ask next."""
    alternate_wins_server: str | None = None
    """WINS server to ask next."""
    preferred_dns_server: str | None = None
    """DNS server to ask first."""
    preferred_wins_server: str | None = None
    """WINS server to ask first."""
