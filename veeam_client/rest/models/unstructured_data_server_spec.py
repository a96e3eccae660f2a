# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_unstructured_data_server_type import EUnstructuredDataServerType


@define(eq=False, repr=False, kw_only=True)
class UnstructuredDataServerSpec(Model):
    """A file server, share or object storage to be added; the class tells which. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }
    __discriminator__: ClassVar[str | None] = "type"
    __subtypes__: ClassVar[Mapping[str, str]] = {
        "amazons3": "AmazonS3ServerSpec",
        "azureblob": "AzureBlobServerSpec",
        "fileserver": "FileServerSpec",
        "nasfiler": "NASFilerServerSpec",
        "nfsshare": "NFSShareServerSpec",
        "s3compatible": "S3CompatibleServerSpec",
        "smbshare": "SMBShareServerSpec",
        "azuredatalake": "AzureBlobServerSpec",
        "sannfsshare": "NFSShareServerSpec",
        "sansmbshare": "SMBShareServerSpec",
    }

    type_: EUnstructuredDataServerType
    """What it is."""
