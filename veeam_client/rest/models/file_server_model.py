# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from .e_unstructured_data_server_type import EUnstructuredDataServerType
from .unstructured_data_server_model import UnstructuredDataServerModel

if TYPE_CHECKING:
    from .e_file_server_host_type import EFileServerHostType
    from .file_server_processing_model import FileServerProcessingModel


@define(eq=False, repr=False, kw_only=True)
class FileServerModel(UnstructuredDataServerModel):
    """A managed server whose files are backed up."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "host_id": "hostId",
        "processing": "processing",
        "host_type": "hostType",
        "name": "name",
    }

    host_id: UUID
    """Id of the managed server."""
    processing: FileServerProcessingModel
    """How it is read."""
    host_type: EFileServerHostType | None = None
    """What the managed server is. Since 1.3-rev2."""
    name: str | None = None
    """Name of the server."""
    type_: EUnstructuredDataServerType = EUnstructuredDataServerType.FILE_SERVER
