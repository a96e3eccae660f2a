# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_unstructured_data_server_type import EUnstructuredDataServerType


@define(eq=False, repr=False, kw_only=True)
class UnstructuredDataServerModel(Model):
    """A file server, share or object storage that can be backed up; the class tells the kind."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "type_": "type",
        "id": "id",
    }
    __discriminator__: ClassVar[str | None] = "type"
    __subtypes__: ClassVar[Mapping[str, str]] = {
        "amazons3": "AmazonS3ServerModel",
        "azureblob": "AzureBlobServerModel",
        "fileserver": "FileServerModel",
        "nasfiler": "NASFilerServerModel",
        "nfsshare": "NFSShareServerModel",
        "s3compatible": "S3CompatibleServerModel",
        "smbshare": "SMBShareServerModel",
        "azuredatalake": "AzureBlobServerModel",
        "sannfsshare": "NFSShareServerModel",
        "sansmbshare": "SMBShareServerModel",
    }

    type_: EUnstructuredDataServerType
    """Kind of the source."""
    id: UUID | None = None
    """Id of the file server, share or object storage."""
