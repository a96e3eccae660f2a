# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .cloud_credentials_import_model import CloudCredentialsImportModel
    from .e_amazon_region_type import EAmazonRegionType
    from .object_storage_connection_import_spec import ObjectStorageConnectionImportSpec


@define(eq=False, repr=False, kw_only=True)
class AmazonS3StorageAccountImportModel(Model):
    """Credentials for Amazon S3 and way to connect."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "connection_settings": "connectionSettings",
        "credentials": "credentials",
        "region_type": "regionType",
    }

    connection_settings: ObjectStorageConnectionImportSpec
    """How to connect."""
    credentials: CloudCredentialsImportModel
    """Credentials to sign in with."""
    region_type: EAmazonRegionType
    """Which part of the cloud: the global one, China or the government's."""
