# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from .cloud_browser_model import CloudBrowserModel
from .e_cloud_service_type import ECloudServiceType

if TYPE_CHECKING:
    from .azure_blob_container_browser_model import AzureBlobContainerBrowserModel
    from .e_azure_region_type import EAzureRegionType


@define(eq=False, repr=False, kw_only=True)
class AzureBlobBrowserModel(CloudBrowserModel):
    """Containers of Azure Blob storage."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "containers": "containers",
        "host_id": "hostId",
        "region_type": "regionType",
    }

    containers: list[AzureBlobContainerBrowserModel] | None = None
    """The containers."""
    host_id: UUID | None = None
    """Id of the managed server."""
    region_type: EAzureRegionType | None = None
    """Which part of the cloud: the global one, China or the government's."""
    service_type: ECloudServiceType = ECloudServiceType.AZURE_BLOB
