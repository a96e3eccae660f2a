# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class GptPartitionPropsModel(Model):
    """What a GUID partition table (GPT) says of a partition. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "attrs": "attrs",
        "part_id": "partId",
        "part_type": "partType",
        "name": "name",
    }

    attrs: str
    """Its attributes."""
    part_id: UUID
    """GUID of the partition."""
    part_type: UUID
    """GUID of its type."""
    name: str | None = None
    """Its name."""
