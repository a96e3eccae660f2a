# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .hyper_v_object_model import HyperVObjectModel
    from .i_pv_4_appliance_settings_model import IPv4ApplianceSettingsModel
    from .i_pv_6_appliance_settings_model import IPv6ApplianceSettingsModel


@define(eq=False, repr=False, kw_only=True)
class InstantHvVMRecoveryHelperApplianceSpec(Model):
    """Helper appliance on Hyper-V. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "production_network": "productionNetwork",
        "ipv4_address": "ipv4Address",
        "ipv6_address": "ipv6Address",
        "vlan_id": "vlanId",
    }

    production_network: HyperVObjectModel
    """Network that it is connected to."""
    ipv4_address: IPv4ApplianceSettingsModel | None = None
    """Its IPv4 settings."""
    ipv6_address: IPv6ApplianceSettingsModel | None = None
    """Its IPv6 settings."""
    vlan_id: int | None = None
    """Number of the VLAN."""
