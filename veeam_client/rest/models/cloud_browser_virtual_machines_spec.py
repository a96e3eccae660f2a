# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_protection_group_cloud_account_type import EProtectionGroupCloudAccountType


@define(eq=False, repr=False, kw_only=True)
class CloudBrowserVirtualMachinesSpec(Model):
    """In which cloud to look for VMs; the class tells the cloud. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "service_type": "serviceType",
    }
    __discriminator__: ClassVar[str | None] = "serviceType"
    __subtypes__: ClassVar[Mapping[str, str]] = {
        "aws": "AWSMachinesBrowserSpec",
        "azure": "AzureMachinesBrowserSpec",
    }

    service_type: EProtectionGroupCloudAccountType
    """The cloud."""
