# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class VeeamDataCloudVaultModel(Model):
    """A vault of Veeam Data Cloud. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "is_initialized": "isInitialized",
        "vault_id": "vaultId",
        "folders": "folders",
        "region_id": "regionId",
        "storage_container_name": "storageContainerName",
        "vault_name": "vaultName",
    }

    is_initialized: bool
    """Whether it is ready to take backups."""
    vault_id: str
    """Id of the vault."""
    folders: list[str] | None = None
    """Folders in it."""
    region_id: str | None = None
    """Id of the region. Since 1.3-rev2."""
    storage_container_name: str | None = None
    """Container behind it."""
    vault_name: str | None = None
    """Name of the vault."""
