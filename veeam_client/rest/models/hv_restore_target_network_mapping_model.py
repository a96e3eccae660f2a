# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .hv_restore_source_network_model import HvRestoreSourceNetworkModel
    from .hyper_v_object_model import HyperVObjectModel


@define(eq=False, repr=False, kw_only=True)
class HvRestoreTargetNetworkMappingModel(Model):
    """Which network of the target stands for one of the source. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "source_network": "sourceNetwork",
        "target_network": "targetNetwork",
    }

    source_network: HvRestoreSourceNetworkModel
    """Network of the source."""
    target_network: HyperVObjectModel | None = None
    """Network of the target."""
