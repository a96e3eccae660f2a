# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class IPv6NetworkRuleModel(Model):
    """I pv 6 network rule model."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "source_i_pv_6_address": "sourceIPv6Address",
        "source_subnet_prefix_length": "sourceSubnetPrefixLength",
        "target_default_gateway": "targetDefaultGateway",
        "target_i_pv_6_address": "targetIPv6Address",
        "target_subnet_prefix_length": "targetSubnetPrefixLength",
        "alternate_dns_server": "alternateDNSServer",
        "preferred_dns_server": "preferredDNSServer",
    }

    source_i_pv_6_address: str
    source_subnet_prefix_length: int
    target_default_gateway: str
    target_i_pv_6_address: str
    target_subnet_prefix_length: int
    alternate_dns_server: str | None = None
    preferred_dns_server: str | None = None
