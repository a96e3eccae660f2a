# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class AmazonS3CloudBrowserFilters(Model):
    """What to show of Amazon S3."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "region_id": "regionId",
        "bucket_name": "bucketName",
    }

    region_id: str
    """Id of the region."""
    bucket_name: str | None = None
    """Name of the bucket."""
