# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .cloud_device_code_spec import CloudDeviceCodeSpec
from .e_cloud_credentials_type import ECloudCredentialsType

if TYPE_CHECKING:
    from .e_azure_region_type import EAzureRegionType


@define(eq=False, repr=False, kw_only=True)
class AzureComputeCloudDeviceCodeSpec(CloudDeviceCodeSpec):
    """Asks for a device code of Azure."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "region": "region",
    }

    region: EAzureRegionType
    """Azure region."""
    type_: ECloudCredentialsType = ECloudCredentialsType.AZURE_COMPUTE
