# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .azure_storage_account_instance_size_model import (
        AzureStorageAccountInstanceSizeModel,
    )


@define(eq=False, repr=False, kw_only=True)
class AzureStorageAccountBrowserModel(Model):
    """An Azure storage account."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "instance_sizes": "instanceSizes",
        "storage_account_name": "storageAccountName",
    }

    instance_sizes: list[AzureStorageAccountInstanceSizeModel | str] | None = None
    """Sizes of VMs."""
    storage_account_name: str | None = None
    """Name of the account."""
