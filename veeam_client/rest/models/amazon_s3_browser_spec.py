# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from .cloud_browser_spec import CloudBrowserSpec
from .e_cloud_service_type import ECloudServiceType

if TYPE_CHECKING:
    from .amazon_s3_cloud_browser_filters import AmazonS3CloudBrowserFilters
    from .e_amazon_region_type import EAmazonRegionType
    from .e_cloud_browser_folder_type import ECloudBrowserFolderType


@define(eq=False, repr=False, kw_only=True)
class AmazonS3BrowserSpec(CloudBrowserSpec):
    """Looks into Amazon S3."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "region_type": "regionType",
        "filters": "filters",
        "folder_type": "folderType",
        "gateway_server_id": "gatewayServerId",
    }

    region_type: EAmazonRegionType
    """Which part of the cloud: the global one, China or the government's."""
    filters: AmazonS3CloudBrowserFilters | None = None
    """What to show."""
    folder_type: ECloudBrowserFolderType | None = None
    """What the folder is for."""
    gateway_server_id: UUID | None = None
    """Id of the managed server to connect through."""
    service_type: ECloudServiceType = ECloudServiceType.AMAZON_S3
