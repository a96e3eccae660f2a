# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_authorization_event_state import EAuthorizationEventState
    from .e_authorization_events_filters_order_column import (
        EAuthorizationEventsFiltersOrderColumn,
    )


@define(eq=False, repr=False, kw_only=True)
class AuthorizationEventsFilters(Model):
    """The query parameters of an operation as one object. No operation takes it: give the parameters by name."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "created_after_filter": "createdAfterFilter",
        "created_before_filter": "createdBeforeFilter",
        "created_by_filter": "createdByFilter",
        "expire_after_filter": "expireAfterFilter",
        "expire_before_filter": "expireBeforeFilter",
        "limit": "limit",
        "name_filter": "nameFilter",
        "order_asc": "orderAsc",
        "order_column": "orderColumn",
        "processed_after_filter": "processedAfterFilter",
        "processed_before_filter": "processedBeforeFilter",
        "processed_by_filter": "processedByFilter",
        "skip": "skip",
        "state_filter": "stateFilter",
    }

    created_after_filter: datetime | None = None
    """Only requests made after this time."""
    created_before_filter: datetime | None = None
    """Only requests made before this time."""
    created_by_filter: str | None = None
    """Only requests of this account."""
    expire_after_filter: datetime | None = None
    """Only requests that expire after this time."""
    expire_before_filter: datetime | None = None
    """Only requests that expire before this time."""
    limit: int | None = None
    """How many rows to return at most."""
    name_filter: str | None = None
    """Only rows with this name."""
    order_asc: bool | None = None
    """Whether to order upwards (true) or downwards (false)."""
    order_column: EAuthorizationEventsFiltersOrderColumn | None = None
    """Column to order by."""
    processed_after_filter: datetime | None = None
    """Only requests that were decided after this time."""
    processed_before_filter: datetime | None = None
    """Only requests that were decided before this time."""
    processed_by_filter: str | None = None
    """Only requests that this account decided."""
    skip: int | None = None
    """How many rows to leave out at the start."""
    state_filter: list[EAuthorizationEventState] | None = None
    """Only requests in one of these states."""
