# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from .cloud_browser_spec import CloudBrowserSpec

if TYPE_CHECKING:
    from .veeam_data_cloud_vault_storage_browser_filters import (
        VeeamDataCloudVaultStorageBrowserFilters,
    )


@define(eq=False, repr=False, kw_only=True)
class VeeamDataCloudVaultStorageBrowserSpec(CloudBrowserSpec):
    """Looks into the vaults of Veeam Data Cloud. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "filters": "filters",
        "gateway_server_id": "gatewayServerId",
    }

    filters: VeeamDataCloudVaultStorageBrowserFilters | None = None
    """What to show."""
    gateway_server_id: UUID | None = None
    """Id of the managed server to connect through."""
