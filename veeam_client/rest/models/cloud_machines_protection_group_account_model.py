# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_protection_group_cloud_account_type import EProtectionGroupCloudAccountType


@define(eq=False, repr=False, kw_only=True)
class CloudMachinesProtectionGroupAccountModel(Model):
    """Account of machines in a cloud; the class tells the cloud. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "account_type": "accountType",
    }
    __discriminator__: ClassVar[str | None] = "accountType"
    __subtypes__: ClassVar[Mapping[str, str]] = {
        "aws": "CloudMachinesProtectionGroupAWSAccountModel",
        "azure": "CloudMachinesProtectionGroupAzureAccountModel",
    }

    account_type: EProtectionGroupCloudAccountType
    """The cloud."""
