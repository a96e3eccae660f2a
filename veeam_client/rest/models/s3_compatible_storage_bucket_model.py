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
    from .object_storage_immutability_model import ObjectStorageImmutabilityModel


@define(eq=False, repr=False, kw_only=True)
class S3CompatibleStorageBucketModel(Model):
    """Bucket and folder of S3 compatible storage."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "bucket_name": "bucketName",
        "folder_name": "folderName",
        "enable_auto_provision": "enableAutoProvision",
        "immutability": "immutability",
        "storage_consumption_limit": "storageConsumptionLimit",
        "workloads_per_bucket_limit": "workloadsPerBucketLimit",
    }

    bucket_name: str
    """Name of the bucket."""
    folder_name: str
    """Name of the folder in it."""
    enable_auto_provision: bool | None = None
    """Whether further buckets are created when they are needed. Since 1.3-rev1."""
    immutability: ObjectStorageImmutabilityModel | None = None
    """For how long nobody can change or delete backups."""
    storage_consumption_limit: ObjectStorageConsumptionLimitModel | None = None
    """Soft limit for space."""
    workloads_per_bucket_limit: int | None = None
    """How many workloads a bucket holds at most, with `enableAutoProvision`. Since 1.3-rev1."""
