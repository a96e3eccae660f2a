# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .object_storage_connection_model import ObjectStorageConnectionModel
    from .veeam_data_cloud_vault_model import VeeamDataCloudVaultModel


@define(eq=False, repr=False, kw_only=True)
class VeeamDataCloudStorageAccountModel(Model):
    """A Veeam Data Cloud Vault and way to connect. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "vault": "vault",
        "connection_settings": "connectionSettings",
    }

    vault: VeeamDataCloudVaultModel
    """The vault."""
    connection_settings: ObjectStorageConnectionModel | None = None
    """How to connect."""
