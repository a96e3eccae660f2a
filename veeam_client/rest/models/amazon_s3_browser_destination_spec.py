# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from .cloud_browser_new_folder_spec import CloudBrowserNewFolderSpec
from .e_cloud_service_type import ECloudServiceType

if TYPE_CHECKING:
    from .e_amazon_region_type import EAmazonRegionType
    from .e_cloud_browser_folder_type import ECloudBrowserFolderType


@define(eq=False, repr=False, kw_only=True)
class AmazonS3BrowserDestinationSpec(CloudBrowserNewFolderSpec):
    """Makes a folder in Amazon S3."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "bucket_name": "bucketName",
        "region_id": "regionId",
        "region_type": "regionType",
        "folder_type": "folderType",
        "host_id": "hostId",
    }

    bucket_name: str
    """Name of the bucket."""
    region_id: str
    """Id of the region."""
    region_type: EAmazonRegionType
    """Which part of the cloud: the global one, China or the government's."""
    folder_type: ECloudBrowserFolderType | None = None
    """What the folder is for."""
    host_id: UUID | None = None
    """Id of the managed server."""
    service_type: ECloudServiceType = ECloudServiceType.AMAZON_S3
