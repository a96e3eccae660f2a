# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class HighAvailabilityClusterAddressSpec(Model):
    """Addresses that a high availability cluster is to have. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "cluster_dns_name": "clusterDnsName",
        "cluster_endpoint": "clusterEndpoint",
        "primary_node_external_endpoint": "primaryNodeExternalEndpoint",
        "secondary_node_external_endpoint": "secondaryNodeExternalEndpoint",
    }

    cluster_dns_name: str | None = None
    """DNS name of the cluster."""
    cluster_endpoint: str | None = None
    """IP address of the cluster."""
    primary_node_external_endpoint: str | None = None
    """Address at which the primary node is reached from outside."""
    secondary_node_external_endpoint: str | None = None
    """Address at which the secondary node is reached from outside."""
