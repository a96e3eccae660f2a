# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_object_restore_points_filters_order_column import (
        EObjectRestorePointsFiltersOrderColumn,
    )
    from .e_platform_type import EPlatformType
    from .e_restore_point_type import ERestorePointType
    from .e_suspicious_activity_severity import ESuspiciousActivitySeverity


@define(eq=False, repr=False, kw_only=True)
class ObjectRestorePointsFilters(Model):
    """The query parameters of an operation as one object. No operation takes it: give the parameters by name."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "backup_id_filter": "backupIdFilter",
        "backup_object_id_filter": "backupObjectIdFilter",
        "created_after_filter": "createdAfterFilter",
        "created_before_filter": "createdBeforeFilter",
        "exclude_snapshot_type_filter": "excludeSnapshotTypeFilter",
        "limit": "limit",
        "malware_status_filter": "malwareStatusFilter",
        "name_filter": "nameFilter",
        "order_asc": "orderAsc",
        "order_column": "orderColumn",
        "platform_id_filter": "platformIdFilter",
        "platform_name_filter": "platformNameFilter",
        "skip": "skip",
        "type_filter": "typeFilter",
    }

    backup_id_filter: UUID | None = None
    """Only restore points in the backup with this id."""
    backup_object_id_filter: UUID | None = None
    """Only rows of the backup object with this id."""
    created_after_filter: datetime | None = None
    """Only rows created after this time."""
    created_before_filter: datetime | None = None
    """Only rows created before this time."""
    exclude_snapshot_type_filter: list[int] | None = None
    """Only restore points with none of these types of snapshot. Since 1.3-rev2."""
    limit: int | None = None
    """How many rows to return at most."""
    malware_status_filter: list[ESuspiciousActivitySeverity] | None = None
    """Only rows with this malware status."""
    name_filter: str | None = None
    """Only rows with this name."""
    order_asc: bool | None = None
    """Whether to order upwards (true) or downwards (false)."""
    order_column: EObjectRestorePointsFiltersOrderColumn | None = None
    """Column to order by."""
    platform_id_filter: UUID | None = None
    """Only rows of the platform with this id."""
    platform_name_filter: EPlatformType | None = None
    """Only rows of this platform."""
    skip: int | None = None
    """How many rows to leave out at the start."""
    type_filter: list[ERestorePointType] | None = None
    """Only rows of this type. Since 1.3-rev2."""
