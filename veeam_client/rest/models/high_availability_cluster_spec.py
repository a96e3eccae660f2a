# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .ha_certificate_upload_spec import HaCertificateUploadSpec


@define(eq=False, repr=False, kw_only=True)
class HighAvailabilityClusterSpec(Model):
    """A high availability cluster to be made. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "certificate": "certificate",
        "cluster_dns_name": "clusterDnsName",
        "primary_node_ip_address": "primaryNodeIpAddress",
        "secondary_node_credentials_id": "secondaryNodeCredentialsId",
        "secondary_node_ip_address": "secondaryNodeIpAddress",
        "cluster_endpoint": "clusterEndpoint",
        "is_cross_subnet_mode": "isCrossSubnetMode",
        "primary_node_external_endpoint": "primaryNodeExternalEndpoint",
        "secondary_node_external_endpoint": "secondaryNodeExternalEndpoint",
    }

    certificate: HaCertificateUploadSpec
    """Certificate to be used."""
    cluster_dns_name: str
    """DNS name that the cluster is to have."""
    primary_node_ip_address: str
    """IP address of this backup server, which becomes the primary node."""
    secondary_node_credentials_id: UUID
    """Id of the credentials record to sign in to the secondary node with."""
    secondary_node_ip_address: str
    """IP address of the server that becomes the secondary node."""
    cluster_endpoint: str | None = None
    """IP address that the cluster is to have; another one than those of the nodes."""
    is_cross_subnet_mode: bool | None = None
    """Whether the nodes are in different subnets."""
    primary_node_external_endpoint: str | None = None
    """Address at which the primary node is reached from outside."""
    secondary_node_external_endpoint: str | None = None
    """Address at which the secondary node is reached from outside."""
