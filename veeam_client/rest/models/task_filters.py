# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_task_filters_order_column import ETaskFiltersOrderColumn
    from .e_task_result import ETaskResult
    from .e_task_state import ETaskState
    from .e_task_type import ETaskType


@define(eq=False, repr=False, kw_only=True)
class TaskFilters(Model):
    """The query parameters of an operation as one object. No operation takes it: give the parameters by name."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "created_after_filter": "createdAfterFilter",
        "created_before_filter": "createdBeforeFilter",
        "ended_after_filter": "endedAfterFilter",
        "ended_before_filter": "endedBeforeFilter",
        "limit": "limit",
        "name_filter": "nameFilter",
        "order_asc": "orderAsc",
        "order_column": "orderColumn",
        "result_filter": "resultFilter",
        "skip": "skip",
        "state_filter": "stateFilter",
        "type_filter": "typeFilter",
    }

    created_after_filter: datetime | None = None
    """Only rows created after this time."""
    created_before_filter: datetime | None = None
    """Only rows created before this time."""
    ended_after_filter: datetime | None = None
    """Only rows that ended after this time; what still runs has no end."""
    ended_before_filter: datetime | None = None
    """Only rows that ended before this time; what still runs has no end."""
    limit: int | None = None
    """How many rows to return at most."""
    name_filter: str | None = None
    """Only rows with this name."""
    order_asc: bool | None = None
    """Whether to order upwards (true) or downwards (false)."""
    order_column: ETaskFiltersOrderColumn | None = None
    """Column to order by."""
    result_filter: ETaskResult | None = None
    """Only rows with this result."""
    skip: int | None = None
    """How many rows to leave out at the start."""
    state_filter: ETaskState | None = None
    """Only rows in this state."""
    type_filter: ETaskType | None = None
    """Only rows of this type."""
