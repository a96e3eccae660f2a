# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from .cloud_browser_virtual_machines_spec import CloudBrowserVirtualMachinesSpec
from .e_protection_group_cloud_account_type import EProtectionGroupCloudAccountType

if TYPE_CHECKING:
    from .azure_machines_browser_filters import AzureMachinesBrowserFilters
    from .e_azure_region_type import EAzureRegionType


@define(eq=False, repr=False, kw_only=True)
class AzureMachinesBrowserSpec(CloudBrowserVirtualMachinesSpec):
    """Looks for VMs in Azure. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "region": "region",
        "region_type": "regionType",
        "subscription_id": "subscriptionId",
        "filters": "filters",
    }

    region: str
    """Region to look in."""
    region_type: EAzureRegionType
    """Which part of the cloud: the global one, China or the government's."""
    subscription_id: UUID
    """Id by which this server knows the subscription."""
    filters: AzureMachinesBrowserFilters | None = None
    """What to show."""
    service_type: EProtectionGroupCloudAccountType = EProtectionGroupCloudAccountType.AZURE
