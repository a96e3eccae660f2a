# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .amazon_s3_glacier_storage_bucket_model import (
        AmazonS3GlacierStorageBucketModel,
    )
    from .amazon_s3_storage_account_import_model import (
        AmazonS3StorageAccountImportModel,
    )
    from .amazon_s3_storage_proxy_appliance_model import (
        AmazonS3StorageProxyApplianceModel,
    )
    from .e_repository_type import ERepositoryType


@define(eq=False, repr=False, kw_only=True)
class AmazonS3GlacierStorageImportSpec(Model):
    """A bucket of Amazon S3 Glacier, exported or to be imported as a repository."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "account": "account",
        "bucket": "bucket",
        "description": "description",
        "name": "name",
        "type_": "type",
        "unique_id": "uniqueId",
        "proxy_appliance": "proxyAppliance",
    }

    account: AmazonS3StorageAccountImportModel
    """Credentials and way to connect."""
    bucket: AmazonS3GlacierStorageBucketModel
    """Bucket and folder."""
    description: str
    """Free text for people."""
    name: str
    """Name of the repository."""
    type_: ERepositoryType
    """Kind of the repository."""
    unique_id: str
    """Tag that stays the same when the object is exported and imported."""
    proxy_appliance: AmazonS3StorageProxyApplianceModel | None = None
    """Helper near the storage."""
