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
    from .e_amazon_region_type import EAmazonRegionType


@define(eq=False, repr=False, kw_only=True)
class CloudMachinesProtectionGroupAWSAccountModel(CloudMachinesProtectionGroupAccountModel):
    """Account of machines in Amazon Web Services. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "credentials_id": "credentialsId",
        "region_id": "regionId",
        "region_type": "regionType",
        "assign_iam_role": "assignIamRole",
    }

    credentials_id: UUID
    """Id of the credentials record to sign in with."""
    region_id: str
    """Id of the region."""
    region_type: EAmazonRegionType
    """Which part of the cloud: the global one, China or the government's."""
    assign_iam_role: bool | None = None
    """Whether the machines are given the IAM role that agents need."""
    account_type: EProtectionGroupCloudAccountType = EProtectionGroupCloudAccountType.AWS
