# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .azure_compute_cloud_credentials_subscription_info import (
        AzureComputeCloudCredentialsSubscriptionInfo,
    )


@define(eq=False, repr=False, kw_only=True)
class AzureComputeCloudCredentialsSubscriptionModel(Model):
    """A Microsoft Entra application and the subscriptions that it reaches."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "application_id": "applicationId",
        "tenant_id": "tenantId",
        "secret": "secret",
        "subscriptions": "subscriptions",
    }
    __secrets__: ClassVar[frozenset[str]] = frozenset({"secret"})

    application_id: str
    """Id of the application in Azure."""
    tenant_id: str
    """Id of the tenant in Azure."""
    secret: str | None = None
    """The application's client secret."""
    subscriptions: list[AzureComputeCloudCredentialsSubscriptionInfo] | None = None
    """Subscriptions that it reaches."""
