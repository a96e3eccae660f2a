# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_repository_type import ERepositoryType
from .repository_model import RepositoryModel

if TYPE_CHECKING:
    from .amazon_s3_glacier_storage_bucket_model import (
        AmazonS3GlacierStorageBucketModel,
    )
    from .amazon_s3_storage_account_model import AmazonS3StorageAccountModel
    from .amazon_s3_storage_proxy_appliance_model import (
        AmazonS3StorageProxyApplianceModel,
    )


@define(eq=False, repr=False, kw_only=True)
class AmazonS3GlacierStorageModel(RepositoryModel):
    """A bucket of Amazon S3 Glacier, for archives."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "account": "account",
        "bucket": "bucket",
        "proxy_appliance": "proxyAppliance",
    }

    account: AmazonS3StorageAccountModel
    """Credentials and way to connect."""
    bucket: AmazonS3GlacierStorageBucketModel
    """Bucket and folder."""
    proxy_appliance: AmazonS3StorageProxyApplianceModel | None = None
    """Helper in Amazon EC2."""
    type_: ERepositoryType = ERepositoryType.AMAZON_S3_GLACIER
