# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from .cloud_machines_protection_group_account_model import (
    CloudMachinesProtectionGroupAccountModel,
)
from .e_protection_group_cloud_account_type import EProtectionGroupCloudAccountType

if TYPE_CHECKING:
    from .e_azure_region_type import EAzureRegionType


@define(eq=False, repr=False, kw_only=True)
class CloudMachinesProtectionGroupAzureAccountModel(CloudMachinesProtectionGroupAccountModel):
    """Subscription of machines in Microsoft Azure. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "region_id": "regionId",
        "region_type": "regionType",
        "subscription_id": "subscriptionId",
    }

    region_id: str
    """Id of the region."""
    region_type: EAzureRegionType
    """Which part of the cloud: the global one, China or the government's."""
    subscription_id: UUID
    """Id by which this server knows the subscription."""
    account_type: EProtectionGroupCloudAccountType = EProtectionGroupCloudAccountType.AZURE
