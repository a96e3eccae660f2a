# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from .cloud_browser_virtual_machines_spec import CloudBrowserVirtualMachinesSpec
from .e_protection_group_cloud_account_type import EProtectionGroupCloudAccountType

if TYPE_CHECKING:
    from .aws_machines_browser_filters import AWSMachinesBrowserFilters
    from .e_amazon_region_type import EAmazonRegionType


@define(eq=False, repr=False, kw_only=True)
class AWSMachinesBrowserSpec(CloudBrowserVirtualMachinesSpec):
    """Looks for VMs in Amazon EC2. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "credentials_id": "credentialsId",
        "region": "region",
        "region_type": "regionType",
        "filters": "filters",
    }

    credentials_id: UUID
    """Id of the credentials record to sign in with."""
    region: str
    """Region to look in."""
    region_type: EAmazonRegionType
    """Which part of the cloud: the global one, China or the government's."""
    filters: AWSMachinesBrowserFilters | None = None
    """What to show."""
    service_type: EProtectionGroupCloudAccountType = EProtectionGroupCloudAccountType.AWS
