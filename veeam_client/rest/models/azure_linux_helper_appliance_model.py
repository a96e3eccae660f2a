# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from .cloud_helper_appliance_model import CloudHelperApplianceModel
from .e_cloud_credentials_type import ECloudCredentialsType


@define(eq=False, repr=False, kw_only=True)
class AzureLinuxHelperApplianceModel(CloudHelperApplianceModel):
    """A helper appliance in Azure."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "subscription_id": "subscriptionId",
        "ssh_port": "SSHPort",
        "location": "location",
        "resource_group": "resourceGroup",
        "storage_account": "storageAccount",
        "subnet": "subnet",
        "virtual_network": "virtualNetwork",
        "vm_name": "vmName",
    }

    id: UUID
    """Id of the appliance."""
    subscription_id: UUID
    """Id by which this server knows the subscription."""
    ssh_port: int | None = None
    """Port for SSH."""
    location: str | None = None
    """Azure location."""
    resource_group: str | None = None
    """Resource group."""
    storage_account: str | None = None
    """Storage account."""
    subnet: str | None = None
    """Subnet."""
    virtual_network: str | None = None
    """Virtual network."""
    vm_name: str | None = None
    """Name of the VM."""
    type_: ECloudCredentialsType = ECloudCredentialsType.AZURE_COMPUTE
