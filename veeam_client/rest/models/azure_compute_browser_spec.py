# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .cloud_browser_spec import CloudBrowserSpec
from .e_cloud_service_type import ECloudServiceType

if TYPE_CHECKING:
    from .azure_compute_browser_filters import AzureComputeBrowserFilters


@define(eq=False, repr=False, kw_only=True)
class AzureComputeBrowserSpec(CloudBrowserSpec):
    """Looks into Azure for what a VM needs."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "filters": "filters",
    }

    filters: AzureComputeBrowserFilters | None = None
    """What to show."""
    service_type: ECloudServiceType = ECloudServiceType.AZURE_COMPUTE
