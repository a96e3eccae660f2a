# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .amazon_s3_storage_account_import_model import (
        AmazonS3StorageAccountImportModel,
    )
    from .amazon_s3_storage_bucket_model import AmazonS3StorageBucketModel
    from .amazon_s3_storage_proxy_appliance_model import (
        AmazonS3StorageProxyApplianceModel,
    )
    from .e_repository_type import ERepositoryType
    from .mount_servers_settings_import_spec import MountServersSettingsImportSpec


@define(eq=False, repr=False, kw_only=True)
class AmazonS3StorageImportSpec(Model):
    """A bucket of Amazon S3, exported or to be imported as a repository."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "account": "account",
        "bucket": "bucket",
        "description": "description",
        "name": "name",
        "type_": "type",
        "unique_id": "uniqueId",
        "enable_task_limit": "enableTaskLimit",
        "max_task_count": "maxTaskCount",
        "mount_server": "mountServer",
        "proxy_appliance": "proxyAppliance",
    }

    account: AmazonS3StorageAccountImportModel
    """Credentials and way to connect."""
    bucket: AmazonS3StorageBucketModel
    """Bucket and folder."""
    description: str
    """Free text for people."""
    name: str
    """Name of the repository."""
    type_: ERepositoryType
    """Kind of the repository."""
    unique_id: str
    """Tag that stays the same when the object is exported and imported."""
    enable_task_limit: bool | None = None
    """Whether the number of tasks at the same time is limited."""
    max_task_count: int | None = None
    """How many tasks may run there at the same time."""
    mount_server: MountServersSettingsImportSpec | None = None
    """Server that mounts backups of this repository for restores."""
    proxy_appliance: AmazonS3StorageProxyApplianceModel | None = None
    """Helper near the storage."""
