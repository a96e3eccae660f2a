# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .cloud_browser_model import CloudBrowserModel
from .e_cloud_service_type import ECloudServiceType

if TYPE_CHECKING:
    from .azure_subscription_browser_model import AzureSubscriptionBrowserModel


@define(eq=False, repr=False, kw_only=True)
class AzureComputeBrowserModel(CloudBrowserModel):
    """Azure subscriptions with their locations, networks, storage accounts and sizes of VMs."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "region_type": "regionType",
        "subscriptions": "subscriptions",
    }

    region_type: str | None = None
    """Which part of the cloud: the global one, China or the government's."""
    subscriptions: list[AzureSubscriptionBrowserModel] | None = None
    """The subscriptions."""
    service_type: ECloudServiceType = ECloudServiceType.AZURE_COMPUTE
