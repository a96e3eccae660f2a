# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from .cloud_browser_model import CloudBrowserModel
from .e_cloud_service_type import ECloudServiceType

if TYPE_CHECKING:
    from .amazon_ec2_region_browser_model import AmazonEC2RegionBrowserModel
    from .e_amazon_region_type import EAmazonRegionType


@define(eq=False, repr=False, kw_only=True)
class AmazonEC2BrowserModel(CloudBrowserModel):
    """Regions, networks and instance types of Amazon EC2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "host_id": "hostId",
        "region_type": "regionType",
        "regions": "regions",
    }

    host_id: UUID
    """Id of the managed server."""
    region_type: EAmazonRegionType
    """Which part of the cloud: the global one, China or the government's."""
    regions: list[AmazonEC2RegionBrowserModel]
    """The regions."""
    service_type: ECloudServiceType = ECloudServiceType.AMAZON_EC2
