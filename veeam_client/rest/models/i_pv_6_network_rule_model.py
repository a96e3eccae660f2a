# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class IPv6NetworkRuleModel(Model):
    """A rule for IPv6 addresses of replicas."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "source_ipv6_address": "sourceIPv6Address",
        "source_subnet_prefix_length": "sourceSubnetPrefixLength",
        "target_default_gateway": "targetDefaultGateway",
        "target_ipv6_address": "targetIPv6Address",
        "target_subnet_prefix_length": "targetSubnetPrefixLength",
        "alternate_dns_server": "alternateDNSServer",
        "preferred_dns_server": "preferredDNSServer",
    }

    source_ipv6_address: str
    """Addresses of the originals."""
    source_subnet_prefix_length: int
    """Length of their prefix, in bits."""
    target_default_gateway: str
    """Their gateway."""
    target_ipv6_address: str
    """Addresses of the replicas."""
    target_subnet_prefix_length: int
    """Length of their prefix, in bits."""
    alternate_dns_server: str | None = None
    """DNS server to ask next."""
    preferred_dns_server: str | None = None
    """DNS server to ask first."""
