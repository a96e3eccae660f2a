# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class AzureArchiveStorageContainerModel(Model):
    """Container and folder of the archive tier of Azure Blob storage."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "container_name": "containerName",
        "folder_name": "folderName",
        "immutability_enabled": "immutabilityEnabled",
    }

    container_name: str
    """Name of the container."""
    folder_name: str
    """Name of the folder in it."""
    immutability_enabled: bool | None = None
    """Whether nobody can change or delete backups until their time is up. Since 1.3-rev0."""
