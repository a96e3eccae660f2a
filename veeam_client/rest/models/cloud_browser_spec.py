# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_cloud_service_type import ECloudServiceType


@define(eq=False, repr=False, kw_only=True)
class CloudBrowserSpec(Model):
    """Which cloud to look into; the class tells the service."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "credentials_id": "credentialsId",
        "service_type": "serviceType",
    }
    __discriminator__: ClassVar[str | None] = "serviceType"
    __subtypes__: ClassVar[Mapping[str, str]] = {
        "amazonec2": "AmazonEC2BrowserSpec",
        "amazons3": "AmazonS3BrowserSpec",
        "amazonsnowballedge": "AmazonSnowballEdgeBrowserSpec",
        "azureblob": "AzureBlobBrowserSpec",
        "azurecompute": "AzureComputeBrowserSpec",
        "azuredatabox": "AzureDataBoxBrowserSpec",
        "googlecloud": "GoogleCloudStorageBrowserSpec",
        "ibmcloud": "IBMCloudStorageBrowserSpec",
        "s3compatible": "S3CompatibleBrowserSpec",
        "wasabicloud": "WasabiCloudStorageBrowserSpec",
        "veeamdatacloudvault": "VeeamDataCloudVaultStorageBrowserSpec",
        "veeamdatacloudvaultarchive": "VeeamDataCloudVaultStorageBrowserSpec",
    }

    credentials_id: UUID
    """Id of the credentials record to sign in with."""
    service_type: ECloudServiceType
    """The service."""
