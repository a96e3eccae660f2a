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
class AmazonSnowballEdgeStorageAccountImportModel(Model):
    """Credentials for an AWS Snowball Edge device, its address and way to connect."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "connection_settings": "connectionSettings",
        "credentials": "credentials",
        "region_id": "regionId",
        "service_point": "servicePoint",
    }

    connection_settings: ObjectStorageConnectionImportSpec
    """How to connect."""
    credentials: CloudCredentialsImportModel
    """Credentials to sign in with."""
    region_id: str
    """Id of the region."""
    service_point: str
    """Address of the storage."""
