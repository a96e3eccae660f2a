# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class AzureStorageAccountInstanceSizeModel(Model):
    """A size of VM in Azure. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "cores": "cores",
        "family": "family",
        "max_disks": "maxDisks",
        "memory": "memory",
        "name": "name",
    }

    cores: int | None = None
    """CPU cores."""
    family: str | None = None
    """Family of sizes that it belongs to."""
    max_disks: int | None = None
    """Most data disks that it can have."""
    memory: int | None = None
    """Memory. The interface does not say in which unit."""
    name: str | None = None
    """Name of the size."""
