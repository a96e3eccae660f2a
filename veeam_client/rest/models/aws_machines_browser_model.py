# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from .cloud_browser_virtual_machines_model import CloudBrowserVirtualMachinesModel
from .e_protection_group_cloud_account_type import EProtectionGroupCloudAccountType

if TYPE_CHECKING:
    from .cloud_machine_model import CloudMachineModel
    from .e_amazon_region_type import EAmazonRegionType


@define(eq=False, repr=False, kw_only=True)
class AWSMachinesBrowserModel(CloudBrowserVirtualMachinesModel):
    """VMs in a region of Amazon EC2. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "credentials_id": "credentialsId",
        "region": "region",
        "region_type": "regionType",
        "virtual_machines": "virtualMachines",
    }

    credentials_id: UUID | None = None
    """Id of the credentials record to sign in with."""
    region: str | None = None
    """The region."""
    region_type: EAmazonRegionType | None = None
    """Which part of the cloud: the global one, China or the government's."""
    virtual_machines: list[CloudMachineModel] | None = None
    """The VMs."""
    service_type: EProtectionGroupCloudAccountType = EProtectionGroupCloudAccountType.AWS
