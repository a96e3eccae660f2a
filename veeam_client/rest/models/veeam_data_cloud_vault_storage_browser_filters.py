# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class VeeamDataCloudVaultStorageBrowserFilters(Model):
    """What to show of Veeam Data Cloud. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "vault_name": "vaultName",
    }

    vault_name: str
    """Only the vault with this name."""
