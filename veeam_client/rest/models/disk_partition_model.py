# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_disk_partition_operation_type import EDiskPartitionOperationType
    from .e_disk_partition_type import EDiskPartitionType
    from .e_volume_file_system_type import EVolumeFileSystemType
    from .partition_info_model import PartitionInfoModel
    from .size_model import SizeModel


@define(eq=False, repr=False, kw_only=True)
class DiskPartitionModel(Model):
    """A partition, or free space. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "available_operations": "availableOperations",
        "fs_type": "fsType",
        "live_volume_exists": "liveVolumeExists",
        "size": "size",
        "starting_offset": "startingOffset",
        "type_": "type",
        "additional_info": "additionalInfo",
        "description": "description",
        "live_volume_id": "liveVolumeId",
        "name": "name",
    }

    available_operations: list[EDiskPartitionOperationType]
    """What can be done with it."""
    fs_type: EVolumeFileSystemType
    """Its file system."""
    live_volume_exists: bool
    """Whether the computer has a volume in it."""
    size: SizeModel
    """Its size."""
    starting_offset: SizeModel
    """Where it begins on the disk."""
    type_: EDiskPartitionType
    """What it is."""
    additional_info: PartitionInfoModel | None = None
    """The partition in more detail."""
    description: str | None = None
    """Free text for people."""
    live_volume_id: UUID | None = None
    """Id of that volume; null if there is none."""
    name: str | None = None
    """Name of the partition."""
