# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_amazon_region_type import EAmazonRegionType
    from .object_storage_connection_model import ObjectStorageConnectionModel


@define(eq=False, repr=False, kw_only=True)
class AmazonS3StorageAccountModel(Model):
    """Credentials for Amazon S3 and way to connect."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "credentials_id": "credentialsId",
        "region_type": "regionType",
        "connection_settings": "connectionSettings",
    }

    credentials_id: UUID
    """Id of the credentials record to sign in with."""
    region_type: EAmazonRegionType
    """Which AWS cloud."""
    connection_settings: ObjectStorageConnectionModel | None = None
    """How to connect."""
