# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from .cloud_browser_model import CloudBrowserModel
from .e_cloud_service_type import ECloudServiceType

if TYPE_CHECKING:
    from .google_cloud_storage_region_browser_model import (
        GoogleCloudStorageRegionBrowserModel,
    )


@define(eq=False, repr=False, kw_only=True)
class GoogleCloudStorageBrowserModel(CloudBrowserModel):
    """Regions and buckets of Google Cloud storage."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "host_id": "hostId",
        "regions": "regions",
    }

    host_id: UUID | None = None
    """Id of the managed server."""
    regions: list[GoogleCloudStorageRegionBrowserModel] | None = None
    """The regions."""
    service_type: ECloudServiceType = ECloudServiceType.GOOGLE_CLOUD
