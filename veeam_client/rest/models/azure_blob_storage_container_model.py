# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .object_storage_consumption_limit_model import (
        ObjectStorageConsumptionLimitModel,
    )
    from .object_storage_immutability_model import ObjectStorageImmutabilityModel


@define(eq=False, repr=False, kw_only=True)
class AzureBlobStorageContainerModel(Model):
    """Container and folder of Azure Blob storage."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "container_name": "containerName",
        "folder_name": "folderName",
        "immutability": "immutability",
        "storage_consumption_limit": "storageConsumptionLimit",
    }

    container_name: str
    """Name of the container."""
    folder_name: str
    """Name of the folder in it."""
    immutability: ObjectStorageImmutabilityModel | None = None
    """For how long nobody can change or delete backups. Since 1.3-rev0."""
    storage_consumption_limit: ObjectStorageConsumptionLimitModel | None = None
    """Soft limit for space."""
