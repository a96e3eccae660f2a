# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .disk_partition_model import DiskPartitionModel
    from .size_model import SizeModel


@define(eq=False, repr=False, kw_only=True)
class DiskModel(Model):
    """A disk with its partitions. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "is_dynamic": "isDynamic",
        "logical_sector_size": "logicalSectorSize",
        "number": "number",
        "partitions": "partitions",
        "size": "size",
    }

    is_dynamic: bool
    """Whether it is a dynamic disk of Windows."""
    logical_sector_size: int
    """Size of a logical sector, in bytes."""
    number: int
    """Number of the disk."""
    partitions: list[DiskPartitionModel]
    """What is on it, free space too."""
    size: SizeModel
    """Size of the disk."""
