# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_backups_filters_order_column import EBackupsFiltersOrderColumn
    from .e_job_type import EJobType


@define(eq=False, repr=False, kw_only=True)
class BackupsFilters(Model):
    """The query parameters of an operation as one object. No operation takes it: give the parameters by name."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "created_after_filter": "createdAfterFilter",
        "created_before_filter": "createdBeforeFilter",
        "job_id_filter": "jobIdFilter",
        "job_type_filter": "jobTypeFilter",
        "limit": "limit",
        "name_filter": "nameFilter",
        "order_asc": "orderAsc",
        "order_column": "orderColumn",
        "platform_id_filter": "platformIdFilter",
        "policy_unique_id_filter": "policyUniqueIdFilter",
        "skip": "skip",
        "policy_tag_filter": "policyTagFilter",
    }

    created_after_filter: datetime | None = None
    """Only rows created after this time."""
    created_before_filter: datetime | None = None
    """Only rows created before this time."""
    job_id_filter: UUID | None = None
    """Only rows of the job with this id."""
    job_type_filter: EJobType | None = None
    """Only backups of this kind of job. Since 1.3-rev0."""
    limit: int | None = None
    """How many rows to return at most."""
    name_filter: str | None = None
    """Only rows with this name."""
    order_asc: bool | None = None
    """Whether to order upwards (true) or downwards (false)."""
    order_column: EBackupsFiltersOrderColumn | None = None
    """Column to order by."""
    platform_id_filter: UUID | None = None
    """Only rows of the platform with this id."""
    policy_unique_id_filter: str | None = None
    """Only rows of the policy with this tag. Since 1.3-rev2."""
    skip: int | None = None
    """How many rows to leave out at the start."""
    policy_tag_filter: str | None = None
    """Only rows with this policy tag. Until 1.3-rev1."""
