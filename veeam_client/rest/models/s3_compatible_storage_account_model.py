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
class S3CompatibleStorageAccountModel(Model):
    """Credentials for S3 compatible storage, its address and way to connect."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "credentials_id": "credentialsId",
        "region_id": "regionId",
        "service_point": "servicePoint",
        "connection_settings": "connectionSettings",
    }

    credentials_id: UUID
    """Id of the credentials record to sign in with."""
    region_id: str
    """Id of the region."""
    service_point: str
    """Its address."""
    connection_settings: ObjectStorageConnectionModel | None = None
    """How to connect."""
