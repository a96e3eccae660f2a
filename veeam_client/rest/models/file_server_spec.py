# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from .e_unstructured_data_server_type import EUnstructuredDataServerType
from .unstructured_data_server_spec import UnstructuredDataServerSpec

if TYPE_CHECKING:
    from .file_server_processing_model import FileServerProcessingModel


@define(eq=False, repr=False, kw_only=True)
class FileServerSpec(UnstructuredDataServerSpec):
    """A managed server whose files are to be backed up. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "host_id": "hostId",
        "processing": "processing",
    }

    host_id: UUID
    """Id of the managed server."""
    processing: FileServerProcessingModel
    """How it is read."""
    type_: EUnstructuredDataServerType = EUnstructuredDataServerType.FILE_SERVER
