# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .azure_subnet_browser_model import AzureSubnetBrowserModel


@define(eq=False, repr=False, kw_only=True)
class AzureVirtualNetworkBrowserModel(Model):
    """A virtual network in Azure."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "subnets": "subnets",
        "virtual_network_id": "virtualNetworkId",
        "virtual_network_name": "virtualNetworkName",
    }

    subnets: list[AzureSubnetBrowserModel | str] | None = None
    """Its subnets."""
    virtual_network_id: str | None = None
    """Id of the network. Since 1.3-rev0."""
    virtual_network_name: str | None = None
    """Name of the network."""
