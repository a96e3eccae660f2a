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
    """Disk model. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "is_dynamic": "isDynamic",
        "logical_sector_size": "logicalSectorSize",
        "number": "number",
        "partitions": "partitions",
        "size": "size",
    }

    is_dynamic: bool
    logical_sector_size: int
    number: int
    partitions: list[DiskPartitionModel]
    size: SizeModel
