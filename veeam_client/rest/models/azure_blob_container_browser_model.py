# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class AzureBlobContainerBrowserModel(Model):
    """A container of Azure Blob storage."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "folders": "folders",
        "name": "name",
    }

    folders: list[str] | None = None
    """Names of the folders."""
    name: str | None = None
    """Name of the container."""
