# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from .cloud_browser_spec import CloudBrowserSpec
from .e_cloud_service_type import ECloudServiceType

if TYPE_CHECKING:
    from .e_azure_region_type import EAzureRegionType
    from .e_cloud_browser_folder_type import ECloudBrowserFolderType


@define(eq=False, repr=False, kw_only=True)
class AzureBlobBrowserSpec(CloudBrowserSpec):
    """Looks into Azure Blob storage."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "folder_type": "folderType",
        "gateway_server_id": "gatewayServerId",
        "region_type": "regionType",
    }

    folder_type: ECloudBrowserFolderType | None = None
    """What the folder is for."""
    gateway_server_id: UUID | None = None
    """Id of the managed server to connect through."""
    region_type: EAzureRegionType | None = None
    """Which part of the cloud: the global one, China or the government's."""
    service_type: ECloudServiceType = ECloudServiceType.AZURE_BLOB
