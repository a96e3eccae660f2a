# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from .e_unstructured_data_server_type import EUnstructuredDataServerType
from .unstructured_data_server_model import UnstructuredDataServerModel

if TYPE_CHECKING:
    from .nas_filer_server_processing_model import NASFilerServerProcessingModel


@define(eq=False, repr=False, kw_only=True)
class NASFilerServerModel(UnstructuredDataServerModel):
    """A storage system whose shares are backed up."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "processing": "processing",
        "storage_host_id": "storageHostId",
        "access_credentials_id": "accessCredentialsId",
        "access_credentials_required": "accessCredentialsRequired",
        "name": "name",
    }

    processing: NASFilerServerProcessingModel
    """How it is read."""
    storage_host_id: UUID
    """Id by which this server knows the storage system."""
    access_credentials_id: UUID | None = None
    """Id of the credentials record to sign in with."""
    access_credentials_required: bool | None = None
    """Whether it asks for credentials."""
    name: str | None = None
    """Name of the storage system."""
    type_: EUnstructuredDataServerType = EUnstructuredDataServerType.NAS_FILER
