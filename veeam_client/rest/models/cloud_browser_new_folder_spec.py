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
class CloudBrowserNewFolderSpec(Model):
    """Where to make a folder; the class tells the service."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "credentials_id": "credentialsId",
        "new_folder_name": "newFolderName",
        "service_type": "serviceType",
    }
    __discriminator__: ClassVar[str | None] = "serviceType"
    __subtypes__: ClassVar[Mapping[str, str]] = {
        "amazons3": "AmazonS3BrowserDestinationSpec",
        "amazonsnowballedge": "AmazonSnowballEdgeBrowserDestinationSpec",
        "azureblob": "AzureBlobBrowserDestinationSpec",
        "azuredatabox": "AzureDataBoxBrowserDestinationSpec",
        "googlecloud": "GoogleCloudStorageBrowserDestinationSpec",
        "ibmcloud": "IBMCloudStorageBrowserDestinationSpec",
        "s3compatible": "S3CompatibleBrowserDestinationSpec",
        "wasabicloud": "WasabiCloudStorageBrowserDestinationSpec",
        "veeamdatacloudvault": "VeeamDataCloudVaultBrowserDestinationSpec",
        "veeamdatacloudvaultarchive": "VeeamDataCloudVaultBrowserDestinationSpec",
    }

    credentials_id: UUID
    """Id of the credentials record to sign in with."""
    new_folder_name: str
    """Name of the folder."""
    service_type: ECloudServiceType
    """The service."""
