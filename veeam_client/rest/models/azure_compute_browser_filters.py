# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class AzureComputeBrowserFilters(Model):
    """Azure compute browser filters."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "has_networks": "hasNetworks",
        "location": "location",
        "show_all_instance_sizes": "showAllInstanceSizes",
        "show_all_storage_accounts": "showAllStorageAccounts",
        "subscription_id": "subscriptionId",
    }

    has_networks: bool | None = None
    location: str | None = None
    show_all_instance_sizes: bool | None = None
    show_all_storage_accounts: bool | None = None
    subscription_id: str | None = None
