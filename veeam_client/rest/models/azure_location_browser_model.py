# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .azure_resource_group_browser_model import AzureResourceGroupBrowserModel
    from .azure_storage_account_browser_model import AzureStorageAccountBrowserModel


@define(eq=False, repr=False, kw_only=True)
class AzureLocationBrowserModel(Model):
    """An Azure location."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "location": "location",
        "resource_groups": "resourceGroups",
        "storage_accounts": "storageAccounts",
    }

    location: str
    """Name of the location."""
    resource_groups: list[AzureResourceGroupBrowserModel]
    """Its resource groups."""
    storage_accounts: list[AzureStorageAccountBrowserModel]
    """Its storage accounts."""
