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
    """High availability cluster spec. Since 1.3-rev2."""

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
    cluster_dns_name: str
    primary_node_ip_address: str
    secondary_node_credentials_id: UUID
    secondary_node_ip_address: str
    cluster_endpoint: str | None = None
    is_cross_subnet_mode: bool | None = None
    primary_node_external_endpoint: str | None = None
    secondary_node_external_endpoint: str | None = None
