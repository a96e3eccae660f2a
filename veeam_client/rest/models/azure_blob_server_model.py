# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from .unstructured_data_server_model import UnstructuredDataServerModel

if TYPE_CHECKING:
    from .azure_blob_server_processing_model import AzureBlobServerProcessingModel
    from .e_azure_region_type import EAzureRegionType


@define(eq=False, repr=False, kw_only=True)
class AzureBlobServerModel(UnstructuredDataServerModel):
    """Azure Blob storage as a source."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "credentials_id": "credentialsId",
        "friendly_name": "friendlyName",
        "processing": "processing",
        "region_display_name": "regionDisplayName",
        "region_type": "regionType",
    }

    credentials_id: UUID
    """Id of the credentials record to sign in with."""
    friendly_name: str
    """Name for people."""
    processing: AzureBlobServerProcessingModel | None = None
    """How it is read."""
    region_display_name: str | None = None
    """Name of the region, for people. Since 1.3-rev2."""
    region_type: EAzureRegionType | None = None
    """Which part of the cloud: the global one, China or the government's."""
