# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_azure_region_type import EAzureRegionType
    from .object_storage_connection_model import ObjectStorageConnectionModel


@define(eq=False, repr=False, kw_only=True)
class AzureArchiveStorageAccountModel(Model):
    """Credentials for the archive tier of Azure Blob storage and way to connect."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "connection_settings": "connectionSettings",
        "credentials_id": "credentialsId",
        "region_type": "regionType",
    }

    connection_settings: ObjectStorageConnectionModel
    """How to connect."""
    credentials_id: UUID
    """Id of the credentials record to sign in with."""
    region_type: EAzureRegionType
    """Which part of the cloud: the global one, China or the government's."""
