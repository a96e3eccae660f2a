# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_job_states_filters_order_column import EJobStatesFiltersOrderColumn
    from .e_job_status import EJobStatus
    from .e_job_type import EJobType
    from .e_job_workload import EJobWorkload
    from .e_session_result import ESessionResult


@define(eq=False, repr=False, kw_only=True)
class JobStatesFilters(Model):
    """The query parameters of an operation as one object. No operation takes it: give the parameters by name."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "after_job_id_filter": "afterJobIdFilter",
        "after_job_name_filter": "afterJobNameFilter",
        "id_filter": "idFilter",
        "is_high_priority_job_filter": "isHighPriorityJobFilter",
        "last_result_filter": "lastResultFilter",
        "last_run_after_filter": "lastRunAfterFilter",
        "last_run_before_filter": "lastRunBeforeFilter",
        "limit": "limit",
        "name_filter": "nameFilter",
        "objects_count_filter": "objectsCountFilter",
        "order_asc": "orderAsc",
        "order_column": "orderColumn",
        "repository_id_filter": "repositoryIdFilter",
        "skip": "skip",
        "status_filter": "statusFilter",
        "type_filter": "typeFilter",
        "workload_filter": "workloadFilter",
    }

    after_job_id_filter: UUID | None = None
    """Only jobs that run after the job with this id. Since 1.3-rev0."""
    after_job_name_filter: str | None = None
    """Only jobs that run after the job with this name. Since 1.3-rev0."""
    id_filter: UUID | None = None
    """Only the row with this id."""
    is_high_priority_job_filter: bool | None = None
    """Only jobs with high priority (true) or without (false)."""
    last_result_filter: ESessionResult | None = None
    """Only jobs whose last run had this result."""
    last_run_after_filter: datetime | None = None
    """Only jobs whose last run began after this time."""
    last_run_before_filter: datetime | None = None
    """Only jobs whose last run began before this time."""
    limit: int | None = None
    """How many rows to return at most."""
    name_filter: str | None = None
    """Only rows with this name."""
    objects_count_filter: int | None = None
    """Only jobs with this number of objects."""
    order_asc: bool | None = None
    """Whether to order upwards (true) or downwards (false)."""
    order_column: EJobStatesFiltersOrderColumn | None = None
    """Column to order by."""
    repository_id_filter: UUID | None = None
    """Only jobs that write to the repository with this id."""
    skip: int | None = None
    """How many rows to leave out at the start."""
    status_filter: EJobStatus | None = None
    """Only rows with this status."""
    type_filter: EJobType | None = None
    """Only rows of this type."""
    workload_filter: EJobWorkload | None = None
    """Only jobs for this kind of workload."""
