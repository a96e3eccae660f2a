# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .inventory_object_model import InventoryObjectModel


@define(eq=False, repr=False, kw_only=True)
class ViVmSnapshotReplicaFailbackNetworkMappingModel(Model):
    """Which network of production stands for one of the replica."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "source_network": "sourceNetwork",
        "target_network": "targetNetwork",
    }

    source_network: InventoryObjectModel | None = None
    """Network of the source."""
    target_network: InventoryObjectModel | None = None
    """Network of the target."""
