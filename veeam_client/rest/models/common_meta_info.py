# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class CommonMetaInfo(Model):
    """A fact about an object. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "data": "data",
        "field": "field",
    }

    data: str
    """Its value."""
    field: str
    """Name of the fact."""
