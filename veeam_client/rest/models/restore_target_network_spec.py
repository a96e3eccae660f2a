# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .inventory_object_model import InventoryObjectModel
    from .restore_target_network_mapping_model import RestoreTargetNetworkMappingModel


@define(eq=False, repr=False, kw_only=True)
class RestoreTargetNetworkSpec(Model):
    """Networks of a VM."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "disconnected": "disconnected",
        "networks": "networks",
        "network": "network",
    }

    disconnected: bool | None = None
    """Whether the VM is not connected to any."""
    networks: list[RestoreTargetNetworkMappingModel] | None = None
    """Which network of the target stands for which of the source. Since 1.3-rev0."""
    network: InventoryObjectModel | None = None
    """Network of the target. Until 1.2-rev1."""
