# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class AzureDataBoxStorageContainerModel(Model):
    """Container and folder on an Azure Data Box device."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "container_name": "containerName",
        "folder_name": "folderName",
    }

    container_name: str | None = None
    """Name of the container."""
    folder_name: str | None = None
    """Name of the folder in it."""
