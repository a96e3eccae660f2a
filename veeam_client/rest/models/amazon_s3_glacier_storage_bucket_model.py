# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class AmazonS3GlacierStorageBucketModel(Model):
    """Amazon s 3 glacier storage bucket model."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "bucket_name": "bucketName",
        "folder_name": "folderName",
        "region_id": "regionId",
        "immutability_enabled": "immutabilityEnabled",
        "use_deep_archive": "useDeepArchive",
    }

    bucket_name: str
    folder_name: str
    region_id: str
    immutability_enabled: bool | None = None
    use_deep_archive: bool | None = None
