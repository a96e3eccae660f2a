# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_repository_type import ERepositoryType
from .repository_spec import RepositorySpec

if TYPE_CHECKING:
    from .azure_archive_storage_account_model import AzureArchiveStorageAccountModel
    from .azure_archive_storage_container_model import AzureArchiveStorageContainerModel
    from .azure_storage_proxy_model import AzureStorageProxyModel


@define(eq=False, repr=False, kw_only=True)
class AzureArchiveStorageSpec(RepositorySpec):
    """A container of the archive tier of Azure Blob storage, to be added as a repository for archives."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "account": "account",
        "container": "container",
        "proxy_appliance": "proxyAppliance",
    }

    account: AzureArchiveStorageAccountModel
    """Credentials and way to connect."""
    container: AzureArchiveStorageContainerModel
    """Container and folder."""
    proxy_appliance: AzureStorageProxyModel
    """Helper in Azure."""
    type_: ERepositoryType = ERepositoryType.AZURE_ARCHIVE
