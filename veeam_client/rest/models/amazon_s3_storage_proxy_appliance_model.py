# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class AmazonS3StorageProxyApplianceModel(Model):
    """Helper in Amazon EC2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "ec2_instance_type": "ec2InstanceType",
        "redirector_port": "redirectorPort",
        "security_group": "securityGroup",
        "subnet_id": "subnetId",
        "subnet_name": "subnetName",
        "vpc_id": "vpcId",
        "vpc_name": "vpcName",
    }

    ec2_instance_type: str | None = None
    """Type of the instance."""
    redirector_port: int | None = None
    """Port that it listens on."""
    security_group: str | None = None
    """Security group."""
    subnet_id: str | None = None
    """Id of the subnet."""
    subnet_name: str | None = None
    """Name of the subnet."""
    vpc_id: str | None = None
    """Id of the network."""
    vpc_name: str | None = None
    """Name of the network."""
