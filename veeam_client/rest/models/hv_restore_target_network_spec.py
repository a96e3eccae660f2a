# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .hv_restore_target_network_mapping_model import (
        HvRestoreTargetNetworkMappingModel,
    )


@define(eq=False, repr=False, kw_only=True)
class HvRestoreTargetNetworkSpec(Model):
    """Networks of a VM. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "mappings": "mappings",
    }

    mappings: list[HvRestoreTargetNetworkMappingModel]
    """Which network of the target stands for which of the source."""
