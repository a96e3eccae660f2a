# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class MbrPartitionPropsModel(Model):
    """Mbr partition props model. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "boot": "boot",
        "hidden_sectors": "hiddenSectors",
        "partition_type": "partitionType",
        "recognized_partition": "recognizedPartition",
    }

    boot: bool
    hidden_sectors: int
    partition_type: int
    recognized_partition: bool
