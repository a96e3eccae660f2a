# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .object_restore_point_network_info_model import (
        ObjectRestorePointNetworkInfoModel,
    )
    from .vmware_object_model import VmwareObjectModel


@define(eq=False, repr=False, kw_only=True)
class InstantViVMRecoveryNetworkMappingSpec(Model):
    """Which network of the target stands for one of the source. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "source_network": "sourceNetwork",
        "target_network": "targetNetwork",
    }

    source_network: ObjectRestorePointNetworkInfoModel
    """Network of the source."""
    target_network: VmwareObjectModel
    """Network of the target."""
