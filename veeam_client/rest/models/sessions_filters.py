# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_session_result import ESessionResult
    from .e_session_state import ESessionState
    from .e_session_type import ESessionType
    from .e_sessions_filters_order_column import ESessionsFiltersOrderColumn


@define(eq=False, repr=False, kw_only=True)
class SessionsFilters(Model):
    """The query parameters of an operation as one object. No operation takes it: give the parameters by name."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "created_after_filter": "createdAfterFilter",
        "created_before_filter": "createdBeforeFilter",
        "ended_after_filter": "endedAfterFilter",
        "ended_before_filter": "endedBeforeFilter",
        "job_id_filter": "jobIdFilter",
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
    job_id_filter: UUID | None = None
    """Only rows of the job with this id."""
    limit: int | None = None
    """How many rows to return at most."""
    name_filter: str | None = None
    """Only rows with this name."""
    order_asc: bool | None = None
    """Whether to order upwards (true) or downwards (false)."""
    order_column: ESessionsFiltersOrderColumn | None = None
    """Column to order by."""
    result_filter: list[ESessionResult] | None = None
    """Only rows with this result."""
    skip: int | None = None
    """How many rows to leave out at the start."""
    state_filter: ESessionState | None = None
    """Only rows in this state."""
    type_filter: list[ESessionType] | None = None
    """Only rows of this type."""
