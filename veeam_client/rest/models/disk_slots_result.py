# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class DiskSlotsResult(Model):
    """Slots for disks that VMs of a platform can have. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "disk_slots": "diskSlots",
    }

    disk_slots: list[str] | None = None
    """Names of the slots."""
