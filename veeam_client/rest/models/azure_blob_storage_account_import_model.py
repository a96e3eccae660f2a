# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .cloud_credentials_import_model import CloudCredentialsImportModel
    from .e_azure_region_type import EAzureRegionType
    from .object_storage_connection_import_spec import ObjectStorageConnectionImportSpec


@define(eq=False, repr=False, kw_only=True)
class AzureBlobStorageAccountImportModel(Model):
    """Credentials for Azure Blob storage and way to connect."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "credentials": "credentials",
        "region_type": "regionType",
        "connection_settings": "connectionSettings",
    }

    credentials: CloudCredentialsImportModel
    """Credentials to sign in with."""
    region_type: EAzureRegionType
    """Which part of the cloud: the global one, China or the government's."""
    connection_settings: ObjectStorageConnectionImportSpec | None = None
    """How to connect."""
