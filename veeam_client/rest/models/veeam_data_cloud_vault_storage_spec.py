# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_repository_type import ERepositoryType
from .repository_spec import RepositorySpec

if TYPE_CHECKING:
    from .mount_servers_settings_model import MountServersSettingsModel
    from .veeam_data_cloud_storage_account_model import (
        VeeamDataCloudStorageAccountModel,
    )
    from .veeam_data_cloud_storage_container_model import (
        VeeamDataCloudStorageContainerModel,
    )


@define(eq=False, repr=False, kw_only=True)
class VeeamDataCloudVaultStorageSpec(RepositorySpec):
    """A Veeam Data Cloud Vault, to be added as a repository. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "account": "account",
        "container": "container",
        "max_task_count": "maxTaskCount",
        "mount_server": "mountServer",
        "task_limit_enabled": "taskLimitEnabled",
    }

    account: VeeamDataCloudStorageAccountModel
    """The vault and way to connect."""
    container: VeeamDataCloudStorageContainerModel
    """Folder in it."""
    max_task_count: int | None = None
    """How many tasks may run there at the same time."""
    mount_server: MountServersSettingsModel | None = None
    """Server that mounts backups of this repository for restores."""
    task_limit_enabled: bool | None = None
    """Whether the number of tasks at the same time is limited."""
    type_: ERepositoryType = ERepositoryType.VEEAM_DATA_CLOUD_VAULT
