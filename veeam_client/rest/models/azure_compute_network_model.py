# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .azure_compute_network_security_group_model import (
        AzureComputeNetworkSecurityGroupModel,
    )


@define(eq=False, repr=False, kw_only=True)
class AzureComputeNetworkModel(Model):
    """Network of a VM in Azure. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "network": "network",
        "assign_public_ip": "assignPublicIp",
        "network_security_group": "networkSecurityGroup",
        "subnet": "subnet",
    }

    network: str
    """Virtual network."""
    assign_public_ip: bool | None = None
    """Whether the VM gets a public address."""
    network_security_group: AzureComputeNetworkSecurityGroupModel | str | None = None
    """Network security group."""
    subnet: str | None = None
    """Subnet."""
