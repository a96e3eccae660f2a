# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_repository_type import ERepositoryType
from .repository_spec import RepositorySpec

if TYPE_CHECKING:
    from .mount_servers_settings_model import MountServersSettingsModel
    from .s3_compatible_proxy_model import S3CompatibleProxyModel
    from .s3_compatible_storage_account_model import S3CompatibleStorageAccountModel
    from .s3_compatible_storage_bucket_model import S3CompatibleStorageBucketModel


@define(eq=False, repr=False, kw_only=True)
class S3CompatibleStorageSpec(RepositorySpec):
    """A bucket of S3 compatible storage, to be added as a repository."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "account": "account",
        "bucket": "bucket",
        "max_task_count": "maxTaskCount",
        "mount_server": "mountServer",
        "proxy_appliance": "proxyAppliance",
        "task_limit_enabled": "taskLimitEnabled",
    }

    account: S3CompatibleStorageAccountModel
    """Credentials, address and way to connect."""
    bucket: S3CompatibleStorageBucketModel
    """Bucket and folder."""
    max_task_count: int | None = None
    """How many tasks may run there at the same time."""
    mount_server: MountServersSettingsModel | None = None
    """Server that mounts backups of this repository for restores."""
    proxy_appliance: S3CompatibleProxyModel | None = None
    """Managed server that helps."""
    task_limit_enabled: bool | None = None
    """Whether the number of tasks at the same time is limited."""
    type_: ERepositoryType = ERepositoryType.S3_COMPATIBLE
