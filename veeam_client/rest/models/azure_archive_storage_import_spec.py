# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .azure_archive_storage_account_import_model import (
        AzureArchiveStorageAccountImportModel,
    )
    from .azure_archive_storage_container_model import AzureArchiveStorageContainerModel
    from .azure_storage_proxy_model import AzureStorageProxyModel
    from .e_repository_type import ERepositoryType


@define(eq=False, repr=False, kw_only=True)
class AzureArchiveStorageImportSpec(Model):
    """A container of the archive tier of Azure Blob storage, exported or to be imported as a repository."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "account": "account",
        "container": "container",
        "description": "description",
        "name": "name",
        "type_": "type",
        "unique_id": "uniqueId",
        "proxy_appliance": "proxyAppliance",
    }

    account: AzureArchiveStorageAccountImportModel
    """Credentials and way to connect."""
    container: AzureArchiveStorageContainerModel
    """Container and folder."""
    description: str
    """Free text for people."""
    name: str
    """Name of the repository."""
    type_: ERepositoryType
    """Kind of the repository."""
    unique_id: str
    """Tag that stays the same when the object is exported and imported."""
    proxy_appliance: AzureStorageProxyModel | None = None
    """Helper near the storage."""
