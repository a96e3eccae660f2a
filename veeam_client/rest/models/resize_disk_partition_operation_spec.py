# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .partition_info_model import PartitionInfoModel
    from .size_model import SizeModel


@define(eq=False, repr=False, kw_only=True)
class ResizeDiskPartitionOperationSpec(Model):
    """Which partition to resize, and how large it is to be. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "new_size": "newSize",
        "partition_info": "partitionInfo",
    }

    new_size: SizeModel
    """The size wanted."""
    partition_info: PartitionInfoModel
    """The partition."""
