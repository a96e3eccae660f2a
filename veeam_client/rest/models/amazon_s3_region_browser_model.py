# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .amazon_s3_bucket_browser_model import AmazonS3BucketBrowserModel


@define(eq=False, repr=False, kw_only=True)
class AmazonS3RegionBrowserModel(Model):
    """A region of Amazon S3."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "buckets": "buckets",
        "id": "id",
        "name": "name",
    }

    buckets: list[AmazonS3BucketBrowserModel] | None = None
    """The buckets."""
    id: str | None = None
    """Id of the region."""
    name: str | None = None
    """Name of the region."""
