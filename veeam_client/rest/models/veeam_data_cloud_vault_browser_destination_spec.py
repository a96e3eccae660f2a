# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from .cloud_browser_new_folder_spec import CloudBrowserNewFolderSpec
from .e_cloud_service_type import ECloudServiceType


@define(eq=False, repr=False, kw_only=True)
class VeeamDataCloudVaultBrowserDestinationSpec(CloudBrowserNewFolderSpec):
    """Makes a folder in a Veeam Data Cloud Vault."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "vault_id": "vaultId",
        "gateway_server_id": "gatewayServerId",
    }

    vault_id: str
    """Id of the vault."""
    gateway_server_id: UUID | None = None
    """Id of the managed server to connect through."""
    service_type: ECloudServiceType = ECloudServiceType.VEEAM_DATA_CLOUD_VAULT
