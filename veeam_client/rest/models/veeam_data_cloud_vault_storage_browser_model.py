# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from .cloud_browser_model import CloudBrowserModel

if TYPE_CHECKING:
    from .veeam_data_cloud_vault_model import VeeamDataCloudVaultModel


@define(eq=False, repr=False, kw_only=True)
class VeeamDataCloudVaultStorageBrowserModel(CloudBrowserModel):
    """Vaults of Veeam Data Cloud. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "vaults": "vaults",
        "gateway_server_id": "gatewayServerId",
    }

    vaults: list[VeeamDataCloudVaultModel]
    """The vaults."""
    gateway_server_id: UUID | None = None
    """Id of the managed server that was connected through."""
