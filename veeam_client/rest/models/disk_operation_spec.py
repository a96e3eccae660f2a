# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class DiskOperationSpec(Model):
    """A disk of the computer, and one of the backup if that matters. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "target_disk_number": "targetDiskNumber",
        "source_disk_number": "sourceDiskNumber",
    }

    target_disk_number: int
    """Number of the disk of the computer."""
    source_disk_number: int | None = None
    """Number of the disk of the backup."""
