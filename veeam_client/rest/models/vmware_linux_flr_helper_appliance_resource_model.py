# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_flr_platform_type import EFlrPlatformType
from .linux_flr_helper_appliance_resource_model import (
    LinuxFlrHelperApplianceResourceModel,
)

if TYPE_CHECKING:
    from .inventory_object_model import InventoryObjectModel


@define(eq=False, repr=False, kw_only=True)
class VmwareLinuxFlrHelperApplianceResourceModel(LinuxFlrHelperApplianceResourceModel):
    """Where a helper appliance runs on vSphere."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "host": "host",
        "network": "network",
        "resource_pool": "resourcePool",
    }

    host: InventoryObjectModel
    """Host."""
    network: InventoryObjectModel
    """Network."""
    resource_pool: InventoryObjectModel
    """Resource pool."""
    type_: EFlrPlatformType = EFlrPlatformType.VMWARE
