# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .high_availability_cluster_node_model import HighAvailabilityClusterNodeModel
    from .high_availability_cluster_states_model import (
        HighAvailabilityClusterStatesModel,
    )


@define(eq=False, repr=False, kw_only=True)
class HighAvailabilityClusterConfigurationModel(Model):
    """High availability cluster configuration model. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "cluster_dns_name": "clusterDnsName",
        "cluster_endpoint": "clusterEndpoint",
        "id": "id",
        "is_cross_subnet_mode": "isCrossSubnetMode",
        "name": "name",
        "primary_node": "primaryNode",
        "secondary_node": "secondaryNode",
        "states": "states",
    }

    cluster_dns_name: str
    cluster_endpoint: str
    id: UUID
    is_cross_subnet_mode: bool
    name: str
    primary_node: HighAvailabilityClusterNodeModel
    secondary_node: HighAvailabilityClusterNodeModel
    states: HighAvailabilityClusterStatesModel | None = None
