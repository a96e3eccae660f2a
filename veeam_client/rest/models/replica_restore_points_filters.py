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
    created_before_filter: datetime | None = None
    limit: int | None = None
    malware_status_filter: ESuspiciousActivitySeverity | None = None
    name_filter: str | None = None
    order_asc: bool | None = None
    order_column: EReplicaRestorePointsFiltersOrderColumn | None = None
    platform_id_filter: UUID | None = None
    platform_name_filter: EPlatformType | None = None
    replica_id_filter: UUID | None = None
    skip: int | None = None
