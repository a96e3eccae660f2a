# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .amazon_vpc_subnet_model import AmazonVPCSubnetModel


@define(eq=False, repr=False, kw_only=True)
class AmazonVPCBrowserModel(Model):
    """A network of Amazon EC2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "security_groups": "securityGroups",
        "subnets": "subnets",
        "vpc_id": "vpcId",
        "vpc_name": "vpcName",
    }

    security_groups: list[str] | None = None
    """Its security groups."""
    subnets: list[AmazonVPCSubnetModel] | None = None
    """Its subnets."""
    vpc_id: str | None = None
    """Id of the network."""
    vpc_name: str | None = None
    """Name of the network."""
