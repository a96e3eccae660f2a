# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .azure_compute_vm_tag_model import AzureComputeVMTagModel


@define(eq=False, repr=False, kw_only=True)
class AzureHelperApplianceTemplateSpec(Model):
    """Where in Microsoft Azure a helper appliance template is, or is to be. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "location": "location",
        "subscription_id": "subscriptionId",
        "resource_group": "resourceGroup",
        "storage_account_name": "storageAccountName",
        "subnet_id": "subnetId",
        "tags": "tags",
        "virtual_network_id": "virtualNetworkId",
    }

    location: str
    """Azure location."""
    subscription_id: UUID
    """Id by which this server knows the subscription."""
    resource_group: str | None = None
    """Resource group."""
    storage_account_name: str | None = None
    """Name of the storage account."""
    subnet_id: str | None = None
    """Id of the subnet."""
    tags: list[AzureComputeVMTagModel] | None = None
    """Tags in Azure."""
    virtual_network_id: str | None = None
    """Id of the virtual network."""
