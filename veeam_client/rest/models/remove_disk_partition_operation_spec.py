# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .size_model import SizeModel


@define(eq=False, repr=False, kw_only=True)
class RemoveDiskPartitionOperationSpec(Model):
    """Which partition to remove. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "live_volume_id": "liveVolumeId",
        "size": "size",
        "start_offset": "startOffset",
        "target_disk_number": "targetDiskNumber",
    }

    live_volume_id: UUID
    """Id of the volume that the computer has in it; null if there is none."""
    size: SizeModel
    """Size of the partition."""
    start_offset: SizeModel
    """Where the partition begins on the disk."""
    target_disk_number: int
    """Number of the disk."""
