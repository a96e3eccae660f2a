# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .azure_network_security_group_browser_model import (
        AzureNetworkSecurityGroupBrowserModel,
    )
    from .azure_virtual_network_browser_model import AzureVirtualNetworkBrowserModel


@define(eq=False, repr=False, kw_only=True)
class AzureResourceGroupBrowserModel(Model):
    """An Azure resource group."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "resource_group": "resourceGroup",
        "virtual_networks": "virtualNetworks",
        "network_security_groups": "networkSecurityGroups",
    }

    resource_group: str
    """Resource group."""
    virtual_networks: list[AzureVirtualNetworkBrowserModel]
    """Its virtual networks."""
    network_security_groups: list[AzureNetworkSecurityGroupBrowserModel] | None = None
    """Its network security groups. Since 1.3-rev0."""
