# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .size_model import SizeModel


@define(eq=False, repr=False, kw_only=True)
class RestoreDiskPartitionOperationSpec(Model):
    """Which partition of the backup to place, and where. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "is_target_disk_dynamic": "isTargetDiskDynamic",
        "source_disk_number": "sourceDiskNumber",
        "source_partition_number": "sourcePartitionNumber",
        "target_disk_logical_sector_size": "targetDiskLogicalSectorSize",
        "target_disk_number": "targetDiskNumber",
        "target_partition_starting_offset": "targetPartitionStartingOffset",
    }

    is_target_disk_dynamic: bool
    """Whether that disk is a dynamic disk of Windows."""
    source_disk_number: int
    """Number of the disk of the backup."""
    source_partition_number: int
    """Number of the partition on the disk of the backup."""
    target_disk_logical_sector_size: int
    """Size of a logical sector of that disk, in bytes."""
    target_disk_number: int
    """Number of the disk of the computer."""
    target_partition_starting_offset: SizeModel
    """Where the partition is to begin on that disk."""
