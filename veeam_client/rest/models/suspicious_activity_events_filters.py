# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_suspicious_activity_events_filters_order_column import (
        ESuspiciousActivityEventsFiltersOrderColumn,
    )
    from .e_suspicious_activity_severity import ESuspiciousActivitySeverity
    from .e_suspicious_activity_source_type import ESuspiciousActivitySourceType
    from .e_suspicious_activity_state import ESuspiciousActivityState
    from .e_suspicious_activity_type import ESuspiciousActivityType


@define(eq=False, repr=False, kw_only=True)
class SuspiciousActivityEventsFilters(Model):
    """The query parameters of an operation as one object. No operation takes it: give the parameters by name."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "backup_object_id_filter": "backupObjectIdFilter",
        "created_after_time_utc_filter": "createdAfterTimeUtcFilter",
        "created_before_time_utc_filter": "createdBeforeTimeUtcFilter",
        "created_by_filter": "createdByFilter",
        "detected_after_time_utc_filter": "detectedAfterTimeUtcFilter",
        "detected_before_time_utc_filter": "detectedBeforeTimeUtcFilter",
        "engine_filter": "engineFilter",
        "limit": "limit",
        "machine_name_filter": "machineNameFilter",
        "order_asc": "orderAsc",
        "order_column": "orderColumn",
        "severity_filter": "severityFilter",
        "skip": "skip",
        "source_filter": "sourceFilter",
        "state_filter": "stateFilter",
        "type_filter": "typeFilter",
    }

    backup_object_id_filter: UUID | None = None
    """Only rows of the backup object with this id."""
    created_after_time_utc_filter: datetime | None = None
    """Only events recorded after this time. Since 1.3-rev0."""
    created_before_time_utc_filter: datetime | None = None
    """Only events recorded before this time. Since 1.3-rev0."""
    created_by_filter: str | None = None
    """Only events that this account created."""
    detected_after_time_utc_filter: datetime | None = None
    """Only events detected after this time."""
    detected_before_time_utc_filter: datetime | None = None
    """Only events detected before this time."""
    engine_filter: str | None = None
    """Only events of the detection engine with this name."""
    limit: int | None = None
    """How many rows to return at most."""
    machine_name_filter: str | None = None
    """Only events about the machine with this name. Since 1.3-rev0."""
    order_asc: bool | None = None
    """Whether to order upwards (true) or downwards (false)."""
    order_column: ESuspiciousActivityEventsFiltersOrderColumn | None = None
    """Column to order by."""
    severity_filter: list[ESuspiciousActivitySeverity] | None = None
    """Only events of these severities."""
    skip: int | None = None
    """How many rows to leave out at the start."""
    source_filter: list[ESuspiciousActivitySourceType] | None = None
    """Only events from these sources."""
    state_filter: list[ESuspiciousActivityState] | None = None
    """Only events in these states."""
    type_filter: list[ESuspiciousActivityType] | None = None
    """Only events of these types."""
