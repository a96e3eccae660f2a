# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from .cloud_browser_new_folder_spec import CloudBrowserNewFolderSpec
from .e_cloud_service_type import ECloudServiceType


@define(eq=False, repr=False, kw_only=True)
class AzureDataBoxBrowserDestinationSpec(CloudBrowserNewFolderSpec):
    """Makes a folder on an Azure Data Box device."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "container_name": "containerName",
        "service_point": "servicePoint",
        "host_id": "hostId",
    }

    container_name: str
    """Name of the container."""
    service_point: str
    """Address of the storage."""
    host_id: UUID | None = None
    """Id of the managed server."""
    service_type: ECloudServiceType = ECloudServiceType.AZURE_DATA_BOX
