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
    """Restore disk partition operation spec. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "is_target_disk_dynamic": "isTargetDiskDynamic",
        "source_disk_number": "sourceDiskNumber",
        "source_partition_number": "sourcePartitionNumber",
        "target_disk_logical_sector_size": "targetDiskLogicalSectorSize",
        "target_disk_number": "targetDiskNumber",
        "target_partition_starting_offset": "targetPartitionStartingOffset",
    }

    is_target_disk_dynamic: bool
    source_disk_number: int
    source_partition_number: int
    target_disk_logical_sector_size: int
    target_disk_number: int
    target_partition_starting_offset: SizeModel
