# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from .cloud_browser_new_folder_spec import CloudBrowserNewFolderSpec
from .e_cloud_service_type import ECloudServiceType

if TYPE_CHECKING:
    from .e_azure_region_type import EAzureRegionType
    from .e_cloud_browser_folder_type import ECloudBrowserFolderType


@define(eq=False, repr=False, kw_only=True)
class AzureBlobBrowserDestinationSpec(CloudBrowserNewFolderSpec):
    """Makes a folder in Azure Blob storage."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "container_name": "containerName",
        "region_type": "regionType",
        "folder_type": "folderType",
        "host_id": "hostId",
    }

    container_name: str
    """Name of the container."""
    region_type: EAzureRegionType
    """Which part of the cloud: the global one, China or the government's."""
    folder_type: ECloudBrowserFolderType | None = None
    """What the folder is for."""
    host_id: UUID | None = None
    """Id of the managed server."""
    service_type: ECloudServiceType = ECloudServiceType.AZURE_BLOB
