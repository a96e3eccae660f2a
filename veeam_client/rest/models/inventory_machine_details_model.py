# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_inventory_platform_type import EInventoryPlatformType


@define(eq=False, repr=False, kw_only=True)
class InventoryMachineDetailsModel(Model):
    """Details of a machine; the class tells the platform. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "platform": "platform",
    }
    __discriminator__: ClassVar[str | None] = "platform"
    __subtypes__: ClassVar[Mapping[str, str]] = {
        "vsphere": "VmwareMachineDetailsModel",
        "vmware": "VmwareMachineDetailsModel",
    }

    platform: EInventoryPlatformType
    """Platform that it belongs to."""
