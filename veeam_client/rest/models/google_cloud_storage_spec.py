# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_repository_type import ERepositoryType
from .repository_spec import RepositorySpec

if TYPE_CHECKING:
    from .google_cloud_storage_account_model import GoogleCloudStorageAccountModel
    from .google_cloud_storage_bucket_model import GoogleCloudStorageBucketModel
    from .mount_servers_settings_model import MountServersSettingsModel


@define(eq=False, repr=False, kw_only=True)
class GoogleCloudStorageSpec(RepositorySpec):
    """A bucket of Google Cloud storage, to be added as a repository."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "account": "account",
        "bucket": "bucket",
        "max_task_count": "maxTaskCount",
        "mount_server": "mountServer",
        "task_limit_enabled": "taskLimitEnabled",
    }

    account: GoogleCloudStorageAccountModel
    """Credentials and way to connect."""
    bucket: GoogleCloudStorageBucketModel
    """Bucket and folder."""
    max_task_count: int | None = None
    """How many tasks may run there at the same time."""
    mount_server: MountServersSettingsModel | None = None
    """Server that mounts backups of this repository for restores."""
    task_limit_enabled: bool | None = None
    """Whether the number of tasks at the same time is limited."""
    type_: ERepositoryType = ERepositoryType.GOOGLE_CLOUD
