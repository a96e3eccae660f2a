# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .azure_location_browser_model import AzureLocationBrowserModel


@define(eq=False, repr=False, kw_only=True)
class AzureSubscriptionBrowserModel(Model):
    """An Azure subscription."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "azure_subscription_id": "azureSubscriptionId",
        "locations": "locations",
    }

    id: UUID
    """Id by which this server knows the subscription."""
    azure_subscription_id: str | None = None
    """Id of the subscription in Azure."""
    locations: list[AzureLocationBrowserModel] | None = None
    """Its locations."""
