# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .inventory_object_model import InventoryObjectModel


@define(eq=False, repr=False, kw_only=True)
class VSphereReplicaJobNetworkMappingModel(Model):
    """Which network of the target stands for one of the source."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "source_network": "sourceNetwork",
        "target_network": "targetNetwork",
    }

    source_network: InventoryObjectModel
    """Network of the source."""
    target_network: InventoryObjectModel
    """Network of the target."""
