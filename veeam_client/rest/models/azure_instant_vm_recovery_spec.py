# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .azure_compute_name_model import AzureComputeNameModel
    from .azure_compute_network_model import AzureComputeNetworkModel
    from .azure_compute_resource_group_model import AzureComputeResourceGroupModel
    from .azure_compute_subscription_model import AzureComputeSubscriptionModel
    from .azure_compute_vm_size_model import AzureComputeVMSizeModel
    from .azure_instant_vm_recovery_appliance_model import (
        AzureInstantVMRecoveryApplianceModel,
    )


@define(eq=False, repr=False, kw_only=True)
class AzureInstantVMRecoverySpec(Model):
    """How to recover a machine to Azure. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "appliance": "appliance",
        "network": "network",
        "resource_group": "resourceGroup",
        "restore_point_id": "restorePointId",
        "subscription": "subscription",
        "vm_size": "vmSize",
        "name": "name",
        "reason": "reason",
        "verify_vm_boot": "verifyVMBoot",
    }

    appliance: AzureInstantVMRecoveryApplianceModel
    """Helper appliance."""
    network: AzureComputeNetworkModel
    """Network of the VM."""
    resource_group: AzureComputeResourceGroupModel
    """Resource group of the VM."""
    restore_point_id: UUID
    """Id of the restore point."""
    subscription: AzureComputeSubscriptionModel
    """Subscription and location."""
    vm_size: AzureComputeVMSizeModel
    """Size of the VM and types of its disks."""
    name: AzureComputeNameModel | None = None
    """Name and tags of the VM."""
    reason: str | None = None
    """Why it is done, kept with the session for later readers."""
    verify_vm_boot: bool | None = None
    """Whether to check that the VM boots."""
