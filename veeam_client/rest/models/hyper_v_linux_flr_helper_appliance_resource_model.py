# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .e_flr_platform_type import EFlrPlatformType
from .linux_flr_helper_appliance_resource_model import (
    LinuxFlrHelperApplianceResourceModel,
)


@define(eq=False, repr=False, kw_only=True)
class HyperVLinuxFlrHelperApplianceResourceModel(LinuxFlrHelperApplianceResourceModel):
    """Where a helper appliance runs on Hyper-V."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "host": "host",
        "network": "network",
        "vlan_id": "vlanId",
    }

    host: str
    """Name of the host."""
    network: str
    """Name of the network."""
    vlan_id: int
    """Number of the VLAN."""
    type_: EFlrPlatformType = EFlrPlatformType.HYPER_V
