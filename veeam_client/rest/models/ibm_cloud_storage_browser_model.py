# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from .cloud_browser_model import CloudBrowserModel
from .e_cloud_service_type import ECloudServiceType

if TYPE_CHECKING:
    from .ibm_cloud_storage_region_browser_model import (
        IBMCloudStorageRegionBrowserModel,
    )


@define(eq=False, repr=False, kw_only=True)
class IBMCloudStorageBrowserModel(CloudBrowserModel):
    """Regions and buckets of IBM Cloud object storage."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "host_id": "hostId",
        "regions": "regions",
    }

    host_id: UUID | None = None
    """Id of the managed server."""
    regions: list[IBMCloudStorageRegionBrowserModel] | None = None
    """The regions."""
    service_type: ECloudServiceType = ECloudServiceType.IBM_CLOUD
