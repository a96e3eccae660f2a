# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_volume_file_system_type import EVolumeFileSystemType
    from .partition_info_model import PartitionInfoModel
    from .size_model import SizeModel


@define(eq=False, repr=False, kw_only=True)
class ResizePartitionOptionsRequest(Model):
    """The partition whose bounds are wanted. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "disk_number": "diskNumber",
        "fs_type": "fsType",
        "live_volume_exists": "liveVolumeExists",
        "partition_info": "partitionInfo",
        "size": "size",
    }

    disk_number: int
    """Number of the disk."""
    fs_type: EVolumeFileSystemType
    """File system of the partition."""
    live_volume_exists: bool
    """Whether the computer has a volume in it."""
    partition_info: PartitionInfoModel
    """The partition."""
    size: SizeModel
    """Size of the partition."""
