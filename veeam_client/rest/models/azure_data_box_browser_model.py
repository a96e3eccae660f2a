# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from .cloud_browser_model import CloudBrowserModel
from .e_cloud_service_type import ECloudServiceType

if TYPE_CHECKING:
    from .azure_data_box_container_browser_model import (
        AzureDataBoxContainerBrowserModel,
    )


@define(eq=False, repr=False, kw_only=True)
class AzureDataBoxBrowserModel(CloudBrowserModel):
    """Containers of an Azure Data Box device."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "containers": "containers",
        "host_id": "hostId",
    }

    containers: list[AzureDataBoxContainerBrowserModel] | None = None
    """The containers."""
    host_id: UUID | None = None
    """Id of the managed server."""
    service_type: ECloudServiceType = ECloudServiceType.AZURE_DATA_BOX
