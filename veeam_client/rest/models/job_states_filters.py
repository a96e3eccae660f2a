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
    """Since 1.3-rev0."""
    after_job_name_filter: str | None = None
    """Since 1.3-rev0."""
    id_filter: UUID | None = None
    is_high_priority_job_filter: bool | None = None
    last_result_filter: ESessionResult | None = None
    last_run_after_filter: datetime | None = None
    last_run_before_filter: datetime | None = None
    limit: int | None = None
    name_filter: str | None = None
    objects_count_filter: int | None = None
    order_asc: bool | None = None
    order_column: EJobStatesFiltersOrderColumn | None = None
    repository_id_filter: UUID | None = None
    skip: int | None = None
    status_filter: EJobStatus | None = None
    type_filter: EJobType | None = None
    workload_filter: EJobWorkload | None = None
