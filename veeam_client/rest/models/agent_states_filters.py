# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class AgentStatesFilters(Model):
    """The query parameters of an operation as one object.

    No operation takes it: give the parameters by name. Since 1.3-rev2.
    """

    __json_names__: ClassVar[Mapping[str, str]] = {
        "limit": "limit",
        "name_filter": "nameFilter",
        "order_asc": "orderAsc",
        "skip": "skip",
    }

    limit: int | None = None
    """How many rows to return at most."""
    name_filter: str | None = None
    """Only rows with this name."""
    order_asc: bool | None = None
    """Whether to order upwards (true) or downwards (false)."""
    skip: int | None = None
    """How many rows to leave out at the start."""
