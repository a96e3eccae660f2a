# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class IPv6SettingsModel(Model):
    """I pv 6 settings model."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "ip_address": "ipAddress",
        "alternate_dns_server": "alternateDNSServer",
        "default_gateway": "defaultGateway",
        "preferred_dns_server": "preferredDNSServer",
        "prefix_length": "prefixLength",
    }

    ip_address: str
    alternate_dns_server: str | None = None
    default_gateway: str | None = None
    preferred_dns_server: str | None = None
    prefix_length: int | None = None
