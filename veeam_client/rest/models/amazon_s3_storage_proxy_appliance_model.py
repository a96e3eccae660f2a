# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class AmazonS3StorageProxyApplianceModel(Model):
    """Amazon s 3 storage proxy appliance model."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "ec_2_instance_type": "ec2InstanceType",
        "redirector_port": "redirectorPort",
        "security_group": "securityGroup",
        "subnet_id": "subnetId",
        "subnet_name": "subnetName",
        "vpc_id": "vpcId",
        "vpc_name": "vpcName",
    }

    ec_2_instance_type: str | None = None
    redirector_port: int | None = None
    security_group: str | None = None
    subnet_id: str | None = None
    subnet_name: str | None = None
    vpc_id: str | None = None
    vpc_name: str | None = None
