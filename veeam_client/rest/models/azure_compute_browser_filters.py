# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class AzureComputeBrowserFilters(Model):
    """What to show of Azure."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "has_networks": "hasNetworks",
        "location": "location",
        "show_all_instance_sizes": "showAllInstanceSizes",
        "show_all_storage_accounts": "showAllStorageAccounts",
        "subscription_id": "subscriptionId",
    }

    has_networks: bool | None = None
    """Whether to leave out locations without networks."""
    location: str | None = None
    """Only this location."""
    show_all_instance_sizes: bool | None = None
    """Whether to show all sizes of VMs. Since 1.3-rev0."""
    show_all_storage_accounts: bool | None = None
    """Whether to show all storage accounts."""
    subscription_id: str | None = None
    """Id by which this server knows the subscription."""
