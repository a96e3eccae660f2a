# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .cloud_browser_spec import CloudBrowserSpec
from .e_cloud_service_type import ECloudServiceType

if TYPE_CHECKING:
    from .amazon_ec2_browser_filters import AmazonEC2BrowserFilters
    from .e_amazon_region_type import EAmazonRegionType


@define(eq=False, repr=False, kw_only=True)
class AmazonEC2BrowserSpec(CloudBrowserSpec):
    """Looks into Amazon EC2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "region_type": "regionType",
        "filters": "filters",
    }

    region_type: EAmazonRegionType
    """Which part of the cloud: the global one, China or the government's."""
    filters: AmazonEC2BrowserFilters | None = None
    """What to show."""
    service_type: ECloudServiceType = ECloudServiceType.AMAZON_EC2
