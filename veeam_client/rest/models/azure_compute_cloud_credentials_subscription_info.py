# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class AzureComputeCloudCredentialsSubscriptionInfo(Model):
    """An Azure subscription."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "azure_subscription_id": "azureSubscriptionId",
        "id": "id",
        "azure_subscription_name": "azureSubscriptionName",
    }

    azure_subscription_id: str
    """Id of the subscription in Azure."""
    id: UUID
    """Id by which this server knows the subscription."""
    azure_subscription_name: str | None = None
    """Name of the subscription in Azure."""
