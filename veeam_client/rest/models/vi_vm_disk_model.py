# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class ViVMDiskModel(Model):
    """A disk of a VM of VMware vSphere. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "capacity": "capacity",
    }

    id: int
    """Number of the disk."""
    name: str
    """Name of the disk."""
    capacity: float | None = None
    """Size of the disk. The interface does not say in which unit."""
