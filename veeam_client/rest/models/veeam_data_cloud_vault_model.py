# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class VeeamDataCloudVaultModel(Model):
    """A vault of Veeam Data Cloud."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "is_initialized": "isInitialized",
        "vault_id": "vaultId",
        "folders": "folders",
        "storage_container_name": "storageContainerName",
        "vault_name": "vaultName",
    }

    is_initialized: bool
    """Whether it is ready to take backups."""
    vault_id: str
    """Id of the vault."""
    folders: list[str] | None = None
    """Folders in it."""
    storage_container_name: str | None = None
    """Container behind it."""
    vault_name: str | None = None
    """Name of the vault."""
