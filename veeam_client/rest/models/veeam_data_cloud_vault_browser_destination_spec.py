# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from .cloud_browser_new_folder_spec import CloudBrowserNewFolderSpec


@define(eq=False, repr=False, kw_only=True)
class VeeamDataCloudVaultBrowserDestinationSpec(CloudBrowserNewFolderSpec):
    """Makes a folder in a Veeam Data Cloud Vault. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "vault_id": "vaultId",
        "gateway_server_id": "gatewayServerId",
    }

    vault_id: str
    """Id of the vault."""
    gateway_server_id: UUID | None = None
    """Id of the managed server to connect through."""
