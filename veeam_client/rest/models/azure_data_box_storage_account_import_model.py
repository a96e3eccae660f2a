# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .cloud_credentials_import_model import CloudCredentialsImportModel
    from .object_storage_connection_import_spec import ObjectStorageConnectionImportSpec


@define(eq=False, repr=False, kw_only=True)
class AzureDataBoxStorageAccountImportModel(Model):
    """Credentials for an Azure Data Box device, its address and way to connect."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "connection_settings": "connectionSettings",
        "credentials": "credentials",
        "service_endpoint": "serviceEndpoint",
    }

    connection_settings: ObjectStorageConnectionImportSpec
    """How to connect."""
    credentials: CloudCredentialsImportModel
    """Credentials to sign in with."""
    service_endpoint: str
    """Address of the device."""
