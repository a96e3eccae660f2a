# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class MbrPartitionPropsModel(Model):
    """What a master boot record (MBR) says of a partition. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "boot": "boot",
        "hidden_sectors": "hiddenSectors",
        "partition_type": "partitionType",
        "recognized_partition": "recognizedPartition",
    }

    boot: bool
    """Whether it is marked active, to boot from."""
    hidden_sectors: int
    """How many hidden sectors there are before it."""
    partition_type: int
    """Type of the partition, as a number."""
    recognized_partition: bool
    """Whether its type is known to the operating system."""
