# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from .e_unstructured_data_server_type import EUnstructuredDataServerType
from .unstructured_data_server_spec import UnstructuredDataServerSpec

if TYPE_CHECKING:
    from .nas_filer_server_processing_model import NASFilerServerProcessingModel


@define(eq=False, repr=False, kw_only=True)
class NASFilerServerSpec(UnstructuredDataServerSpec):
    """NAS filer server spec. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "processing": "processing",
        "storage_host_id": "storageHostId",
        "access_credentials_id": "accessCredentialsId",
        "access_credentials_required": "accessCredentialsRequired",
    }

    processing: NASFilerServerProcessingModel
    storage_host_id: UUID
    access_credentials_id: UUID | None = None
    access_credentials_required: bool | None = None
    type_: EUnstructuredDataServerType = EUnstructuredDataServerType.NAS_FILER
