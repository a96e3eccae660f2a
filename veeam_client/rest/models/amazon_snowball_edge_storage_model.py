# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_repository_type import ERepositoryType
from .repository_model import RepositoryModel

if TYPE_CHECKING:
    from .amazon_snowball_edge_storage_account_model import (
        AmazonSnowballEdgeStorageAccountModel,
    )
    from .amazon_snowball_edge_storage_bucket_model import (
        AmazonSnowballEdgeStorageBucketModel,
    )
    from .mount_servers_settings_model import MountServersSettingsModel


@define(eq=False, repr=False, kw_only=True)
class AmazonSnowballEdgeStorageModel(RepositoryModel):
    """A bucket on an AWS Snowball Edge device."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "account": "account",
        "bucket": "bucket",
        "max_task_count": "maxTaskCount",
        "mount_server": "mountServer",
        "task_limit_enabled": "taskLimitEnabled",
    }

    account: AmazonSnowballEdgeStorageAccountModel
    """Credentials and way to connect."""
    bucket: AmazonSnowballEdgeStorageBucketModel
    """Bucket and folder."""
    max_task_count: int | None = None
    """How many tasks may run there at the same time."""
    mount_server: MountServersSettingsModel | None = None
    """Server that mounts backups of this repository for restores."""
    task_limit_enabled: bool | None = None
    """Whether the number of tasks at the same time is limited."""
    type_: ERepositoryType = ERepositoryType.AMAZON_SNOWBALL_EDGE
