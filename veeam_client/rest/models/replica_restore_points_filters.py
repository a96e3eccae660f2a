# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_platform_type import EPlatformType
    from .e_replica_restore_points_filters_order_column import (
        EReplicaRestorePointsFiltersOrderColumn,
    )
    from .e_suspicious_activity_severity import ESuspiciousActivitySeverity


@define(eq=False, repr=False, kw_only=True)
class ReplicaRestorePointsFilters(Model):
    """The query parameters of an operation as one object. No operation takes it: give the parameters by name."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "created_after_filter": "createdAfterFilter",
        "created_before_filter": "createdBeforeFilter",
        "limit": "limit",
        "malware_status_filter": "malwareStatusFilter",
        "name_filter": "nameFilter",
        "order_asc": "orderAsc",
        "order_column": "orderColumn",
        "platform_id_filter": "platformIdFilter",
        "platform_name_filter": "platformNameFilter",
        "replica_id_filter": "replicaIdFilter",
        "skip": "skip",
    }

    created_after_filter: datetime | None = None
    """Only rows created after this time."""
    created_before_filter: datetime | None = None
    """Only rows created before this time."""
    limit: int | None = None
    """How many rows to return at most."""
    malware_status_filter: ESuspiciousActivitySeverity | None = None
    """Only rows with this malware status."""
    name_filter: str | None = None
    """Only rows with this name."""
    order_asc: bool | None = None
    """Whether to order upwards (true) or downwards (false)."""
    order_column: EReplicaRestorePointsFiltersOrderColumn | None = None
    """Column to order by."""
    platform_id_filter: UUID | None = None
    """Only rows of the platform with this id."""
    platform_name_filter: EPlatformType | None = None
    """Only rows of this platform."""
    replica_id_filter: UUID | None = None
    """Only rows of the replica with this id."""
    skip: int | None = None
    """How many rows to leave out at the start."""
