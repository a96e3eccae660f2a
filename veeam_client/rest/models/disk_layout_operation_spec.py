# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class DiskLayoutOperationSpec(Model):
    """A disk of the computer, and the disk of the backup that it is to be like. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "source_disk_number": "sourceDiskNumber",
        "target_disk_number": "targetDiskNumber",
    }

    source_disk_number: int
    """Number of the disk of the backup."""
    target_disk_number: int
    """Number of the disk of the computer."""
