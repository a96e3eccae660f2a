# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class VeeamDataCloudVaultModel(Model):
    """Veeam data cloud vault model."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "is_initialized": "isInitialized",
        "vault_id": "vaultId",
        "folders": "folders",
        "storage_container_name": "storageContainerName",
        "vault_name": "vaultName",
    }

    is_initialized: bool
    vault_id: str
    folders: list[str] | None = None
    storage_container_name: str | None = None
    vault_name: str | None = None
