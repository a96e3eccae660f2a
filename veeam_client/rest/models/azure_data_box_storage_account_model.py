# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .object_storage_connection_model import ObjectStorageConnectionModel


@define(eq=False, repr=False, kw_only=True)
class AzureDataBoxStorageAccountModel(Model):
    """Credentials for an Azure Data Box device, its address and way to connect."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "credentials_id": "credentialsId",
        "service_endpoint": "serviceEndpoint",
        "connection_settings": "connectionSettings",
    }

    credentials_id: UUID
    """Id of the credentials record to sign in with."""
    service_endpoint: str
    """Address of the device."""
    connection_settings: ObjectStorageConnectionModel | None = None
    """How to connect."""
