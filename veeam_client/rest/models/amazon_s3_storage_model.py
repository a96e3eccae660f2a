# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_repository_type import ERepositoryType
from .repository_model import RepositoryModel

if TYPE_CHECKING:
    from .amazon_s3_storage_account_model import AmazonS3StorageAccountModel
    from .amazon_s3_storage_bucket_model import AmazonS3StorageBucketModel
    from .amazon_s3_storage_proxy_appliance_model import (
        AmazonS3StorageProxyApplianceModel,
    )
    from .mount_servers_settings_model import MountServersSettingsModel


@define(eq=False, repr=False, kw_only=True)
class AmazonS3StorageModel(RepositoryModel):
    """A bucket of Amazon S3."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "account": "account",
        "bucket": "bucket",
        "max_task_count": "maxTaskCount",
        "mount_server": "mountServer",
        "proxy_appliance": "proxyAppliance",
        "task_limit_enabled": "taskLimitEnabled",
    }

    account: AmazonS3StorageAccountModel
    """Credentials and way to connect."""
    bucket: AmazonS3StorageBucketModel
    """Bucket and folder."""
    max_task_count: int | None = None
    """How many tasks may run there at the same time."""
    mount_server: MountServersSettingsModel | None = None
    """Server that mounts backups of this repository for restores."""
    proxy_appliance: AmazonS3StorageProxyApplianceModel | None = None
    """Helper in Amazon EC2."""
    task_limit_enabled: bool | None = None
    """Whether the number of tasks at the same time is limited."""
    type_: ERepositoryType = ERepositoryType.AMAZON_S3
