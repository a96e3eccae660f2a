# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from .cloud_browser_model import CloudBrowserModel
from .e_cloud_service_type import ECloudServiceType

if TYPE_CHECKING:
    from .wasabi_cloud_storage_region_browser_model import (
        WasabiCloudStorageRegionBrowserModel,
    )


@define(eq=False, repr=False, kw_only=True)
class WasabiCloudStorageBrowserModel(CloudBrowserModel):
    """Regions and buckets of Wasabi storage."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "host_id": "hostId",
        "regions": "regions",
    }

    host_id: UUID | None = None
    """Id of the managed server."""
    regions: list[WasabiCloudStorageRegionBrowserModel] | None = None
    """The regions."""
    service_type: ECloudServiceType = ECloudServiceType.WASABI_CLOUD
