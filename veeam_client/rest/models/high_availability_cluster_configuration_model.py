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
    """A high availability cluster. Since 1.3-rev2."""

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
    """DNS name of the cluster."""
    cluster_endpoint: str
    """IP address of the cluster, which leads to the primary node."""
    id: UUID
    """Id of the cluster."""
    is_cross_subnet_mode: bool
    """Whether the nodes are in different subnets."""
    name: str
    """Name of the cluster."""
    primary_node: HighAvailabilityClusterNodeModel
    """Node that works."""
    secondary_node: HighAvailabilityClusterNodeModel
    """Node that stands by."""
    states: HighAvailabilityClusterStatesModel | None = None
    """What is going on in the cluster."""
