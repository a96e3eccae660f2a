# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_partition_style import EPartitionStyle
    from .gpt_partition_props_model import GptPartitionPropsModel
    from .mbr_partition_props_model import MbrPartitionPropsModel
    from .size_model import SizeModel


@define(eq=False, repr=False, kw_only=True)
class PartitionInfoModel(Model):
    """A partition in more detail. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "disk_number": "diskNumber",
        "display_name": "displayName",
        "part_number": "partNumber",
        "partition_length": "partitionLength",
        "partition_style": "partitionStyle",
        "starting_offset": "startingOffset",
        "gpt_props": "gptProps",
        "mbr_props": "mbrProps",
    }

    disk_number: int
    """Number of the disk."""
    display_name: str
    """Name for people."""
    part_number: int
    """Number of the partition."""
    partition_length: SizeModel
    """Its size."""
    partition_style: EPartitionStyle
    """Kind of partition table that it is in."""
    starting_offset: SizeModel
    """Where it begins on the disk."""
    gpt_props: GptPartitionPropsModel | None = None
    """What a GPT says of it, with `Gpt`."""
    mbr_props: MbrPartitionPropsModel | None = None
    """What an MBR says of it, with `Mbr`."""
