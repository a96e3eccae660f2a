# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class AmazonS3GlacierStorageBucketModel(Model):
    """Bucket and folder of Amazon S3 Glacier."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "bucket_name": "bucketName",
        "folder_name": "folderName",
        "region_id": "regionId",
        "immutability_enabled": "immutabilityEnabled",
        "use_deep_archive": "useDeepArchive",
    }

    bucket_name: str
    """Name of the bucket."""
    folder_name: str
    """Name of the folder in it."""
    region_id: str
    """Id of the region."""
    immutability_enabled: bool | None = None
    """Whether nobody can change or delete backups until their time is up."""
    use_deep_archive: bool | None = None
    """Whether the cheapest and slowest class is used."""
