# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_antivirus_scan_result import EAntivirusScanResult
    from .e_antivirus_scan_state import EAntivirusScanState
    from .e_antivirus_scan_type import EAntivirusScanType
    from .e_session_result import ESessionResult
    from .e_session_state import ESessionState
    from .e_session_type import ESessionType
    from .e_task_session_type import ETaskSessionType
    from .e_task_sessions_filters_order_column import ETaskSessionsFiltersOrderColumn


@define(eq=False, repr=False, kw_only=True)
class TaskSessionsFilters(Model):
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
        "scan_result_filter": "scanResultFilter",
        "scan_state_filter": "scanStateFilter",
        "scan_type_filter": "scanTypeFilter",
        "session_id_filter": "sessionIdFilter",
        "session_type_filter": "sessionTypeFilter",
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
    order_column: ETaskSessionsFiltersOrderColumn | None = None
    """Column to order by."""
    result_filter: ESessionResult | None = None
    """Only rows with this result."""
    scan_result_filter: EAntivirusScanResult | None = None
    """Only malware scans with this result."""
    scan_state_filter: EAntivirusScanState | None = None
    """Only malware scans in this state."""
    scan_type_filter: EAntivirusScanType | None = None
    """Only malware scans of this kind."""
    session_id_filter: UUID | None = None
    """Only task sessions of the session with this id."""
    session_type_filter: ESessionType | None = None
    """Only task sessions in sessions of this type."""
    skip: int | None = None
    """How many rows to leave out at the start."""
    state_filter: ESessionState | None = None
    """Only rows in this state."""
    type_filter: ETaskSessionType | None = None
    """Only rows of this type."""
