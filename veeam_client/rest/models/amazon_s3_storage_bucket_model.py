# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .amazon_s3ia_storage_model import AmazonS3IAStorageModel
    from .object_storage_consumption_limit_model import (
        ObjectStorageConsumptionLimitModel,
    )
    from .object_storage_immutability_model import ObjectStorageImmutabilityModel


@define(eq=False, repr=False, kw_only=True)
class AmazonS3StorageBucketModel(Model):
    """Bucket and folder of Amazon S3."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "bucket_name": "bucketName",
        "folder_name": "folderName",
        "region_id": "regionId",
        "immutability": "immutability",
        "infrequent_access_storage": "infrequentAccessStorage",
        "storage_consumption_limit": "storageConsumptionLimit",
    }

    bucket_name: str
    """Name of the bucket."""
    folder_name: str
    """Name of the folder in it."""
    region_id: str
    """Id of the region."""
    immutability: ObjectStorageImmutabilityModel | None = None
    """For how long nobody can change or delete backups."""
    infrequent_access_storage: AmazonS3IAStorageModel | None = None
    """Whether cheaper storage for rare access is used."""
    storage_consumption_limit: ObjectStorageConsumptionLimitModel | None = None
    """Soft limit for space."""
