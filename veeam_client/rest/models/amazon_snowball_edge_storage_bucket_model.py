# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .object_storage_consumption_limit_model import (
        ObjectStorageConsumptionLimitModel,
    )


@define(eq=False, repr=False, kw_only=True)
class AmazonSnowballEdgeStorageBucketModel(Model):
    """Bucket and folder on an AWS Snowball Edge device."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "bucket_name": "bucketName",
        "folder_name": "folderName",
        "storage_consumption_limit": "storageConsumptionLimit",
    }

    bucket_name: str | None = None
    """Name of the bucket."""
    folder_name: str | None = None
    """Name of the folder in it."""
    storage_consumption_limit: ObjectStorageConsumptionLimitModel | None = None
    """Soft limit for space."""
