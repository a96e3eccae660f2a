# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_repository_type import ERepositoryType
from .repository_model import RepositoryModel

if TYPE_CHECKING:
    from .azure_blob_storage_account_model import AzureBlobStorageAccountModel
    from .azure_blob_storage_container_model import AzureBlobStorageContainerModel
    from .azure_storage_proxy_model import AzureStorageProxyModel
    from .mount_servers_settings_model import MountServersSettingsModel


@define(eq=False, repr=False, kw_only=True)
class AzureBlobStorageModel(RepositoryModel):
    """A container of Azure Blob storage."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "account": "account",
        "container": "container",
        "max_task_count": "maxTaskCount",
        "mount_server": "mountServer",
        "proxy_appliance": "proxyAppliance",
        "task_limit_enabled": "taskLimitEnabled",
    }

    account: AzureBlobStorageAccountModel
    """Credentials and way to connect."""
    container: AzureBlobStorageContainerModel
    """Container and folder."""
    max_task_count: int | None = None
    """How many tasks may run there at the same time."""
    mount_server: MountServersSettingsModel | None = None
    """Server that mounts backups of this repository for restores."""
    proxy_appliance: AzureStorageProxyModel | None = None
    """Helper in Azure."""
    task_limit_enabled: bool | None = None
    """Whether the number of tasks at the same time is limited."""
    type_: ERepositoryType = ERepositoryType.AZURE_BLOB
