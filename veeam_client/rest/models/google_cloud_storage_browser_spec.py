# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from .cloud_browser_spec import CloudBrowserSpec
from .e_cloud_service_type import ECloudServiceType

if TYPE_CHECKING:
    from .google_cloud_storage_browser_filters import GoogleCloudStorageBrowserFilters


@define(eq=False, repr=False, kw_only=True)
class GoogleCloudStorageBrowserSpec(CloudBrowserSpec):
    """Looks into Google Cloud storage."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "filters": "filters",
        "gateway_server_id": "gatewayServerId",
    }

    filters: GoogleCloudStorageBrowserFilters | None = None
    """What to show."""
    gateway_server_id: UUID | None = None
    """Id of the managed server to connect through."""
    service_type: ECloudServiceType = ECloudServiceType.GOOGLE_CLOUD
