# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class AgentStatesFilters(Model):
    """Agent states filters. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "limit": "limit",
        "name_filter": "nameFilter",
        "order_asc": "orderAsc",
        "skip": "skip",
    }

    limit: int | None = None
    name_filter: str | None = None
    order_asc: bool | None = None
    skip: int | None = None
