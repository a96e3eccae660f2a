# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class GptPartitionPropsModel(Model):
    """Gpt partition props model. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "attrs": "attrs",
        "part_id": "partId",
        "part_type": "partType",
        "name": "name",
    }

    attrs: str
    part_id: UUID
    part_type: UUID
    name: str | None = None
