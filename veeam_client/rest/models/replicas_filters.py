# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_replica_state import EReplicaState
    from .e_replicas_filters_order_column import EReplicasFiltersOrderColumn


@define(eq=False, repr=False, kw_only=True)
class ReplicasFilters(Model):
    """The query parameters of an operation as one object. No operation takes it: give the parameters by name."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "created_after_filter": "createdAfterFilter",
        "created_before_filter": "createdBeforeFilter",
        "job_id_filter": "jobIdFilter",
        "limit": "limit",
        "name_filter": "nameFilter",
        "order_asc": "orderAsc",
        "order_column": "orderColumn",
        "platform_id_filter": "platformIdFilter",
        "policy_unique_id_filter": "policyUniqueIdFilter",
        "skip": "skip",
        "state_filter": "stateFilter",
        "policy_tag_filter": "policyTagFilter",
    }

    created_after_filter: datetime | None = None
    """Only rows created after this time."""
    created_before_filter: datetime | None = None
    """Only rows created before this time."""
    job_id_filter: UUID | None = None
    """Only rows of the job with this id."""
    limit: int | None = None
    """How many rows to return at most."""
    name_filter: str | None = None
    """Only rows with this name."""
    order_asc: bool | None = None
    """Whether to order upwards (true) or downwards (false)."""
    order_column: EReplicasFiltersOrderColumn | None = None
    """Column to order by."""
    platform_id_filter: UUID | None = None
    """Only rows of the platform with this id."""
    policy_unique_id_filter: str | None = None
    """Only rows of the policy with this tag. Since 1.3-rev2."""
    skip: int | None = None
    """How many rows to leave out at the start."""
    state_filter: EReplicaState | None = None
    """Only rows in this state."""
    policy_tag_filter: str | None = None
    """Only rows with this policy tag. Until 1.3-rev1."""
