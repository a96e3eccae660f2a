# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .i_pv_6_settings_model import IPv6SettingsModel


@define(eq=False, repr=False, kw_only=True)
class IPv6ApplianceSettingsModel(Model):
    """IPv6 settings of a helper appliance. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "ip_address": "ipAddress",
        "obtain_dns_automatically": "obtainDNSAutomatically",
        "obtain_ip_automatically": "obtainIPAutomatically",
    }

    ip_address: IPv6SettingsModel | None = None
    """Its address, if it does not get one."""
    obtain_dns_automatically: bool | None = None
    """Whether it gets its DNS servers from the network."""
    obtain_ip_automatically: bool | None = None
    """Whether it gets its address from the network."""
