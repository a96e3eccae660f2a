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


@define(eq=False, repr=False, kw_only=True)
class HvRestoreSourceNetworkModel(Model):
    """Network of the source. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "disconnect": "disconnect",
        "network": "network",
    }

    disconnect: bool
    """Whether the VM is not connected to it."""
    network: ObjectRestorePointNetworkInfoModel
    """The network."""
