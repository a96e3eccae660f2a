# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from .cloud_browser_model import CloudBrowserModel
from .e_cloud_service_type import ECloudServiceType

if TYPE_CHECKING:
    from .s3_compatible_region_browser_model import S3CompatibleRegionBrowserModel


@define(eq=False, repr=False, kw_only=True)
class S3CompatibleBrowserModel(CloudBrowserModel):
    """Regions and buckets of S3 compatible storage."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "connection_point": "connectionPoint",
        "host_id": "hostId",
        "regions": "regions",
    }

    connection_point: str | None = None
    """Address of the storage."""
    host_id: UUID | None = None
    """Id of the managed server."""
    regions: list[S3CompatibleRegionBrowserModel] | None = None
    """The regions."""
    service_type: ECloudServiceType = ECloudServiceType.S3_COMPATIBLE
