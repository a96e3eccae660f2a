# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from ...runtime.operation import Section

if TYPE_CHECKING:
    from ..models.e_object_restore_points_filters_order_column import (
        EObjectRestorePointsFiltersOrderColumn,
    )
    from ..models.e_platform_type import EPlatformType
    from ..models.e_suspicious_activity_severity import ESuspiciousActivitySeverity
    from ..models.object_restore_point_disks_result import ObjectRestorePointDisksResult
    from ..models.object_restore_point_model import ObjectRestorePointModel
    from ..models.object_restore_points_result import ObjectRestorePointsResult


class RestorePoints(Section):
    """Operations of the section Restore Points."""

    async def get_all_object_restore_points(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EObjectRestorePointsFiltersOrderColumn | str | None = None,
        order_asc: bool | None = None,
        created_after_filter: datetime | None = None,
        created_before_filter: datetime | None = None,
        name_filter: str | None = None,
        platform_name_filter: EPlatformType | str | None = None,
        platform_id_filter: UUID | str | None = None,
        backup_id_filter: UUID | str | None = None,
        backup_object_id_filter: UUID | str | None = None,
        malware_status_filter: ESuspiciousActivitySeverity | str | None = None,
    ) -> ObjectRestorePointsResult:
        """Get all object restore points.

        Args:
            skip: `skip` in the query.
            limit: `limit` in the query. The server takes 200 if left out.
            order_column: `orderColumn` in the query.
            order_asc: `orderAsc` in the query.
            created_after_filter: `createdAfterFilter` in the query.
            created_before_filter: `createdBeforeFilter` in the query.
            name_filter: `nameFilter` in the query.
            platform_name_filter: `platformNameFilter` in the query.
            platform_id_filter: `platformIdFilter` in the query.
            backup_id_filter: `backupIdFilter` in the query.
            backup_object_id_filter: `backupObjectIdFilter` in the query.
            malware_status_filter: `malwareStatusFilter` in the query.

        Returns:
            ObjectRestorePointsResult.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewRestorePoints.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/restorePoints`
        """
        result: ObjectRestorePointsResult = await self._call(
            "GetAllObjectRestorePoints",
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            created_after_filter=created_after_filter,
            created_before_filter=created_before_filter,
            name_filter=name_filter,
            platform_name_filter=platform_name_filter,
            platform_id_filter=platform_id_filter,
            backup_id_filter=backup_id_filter,
            backup_object_id_filter=backup_object_id_filter,
            malware_status_filter=malware_status_filter,
        )
        return result

    async def get_object_restore_point(
        self,
        *,
        id: UUID | str,
    ) -> ObjectRestorePointModel:
        """Get object restore point.

        Args:
            id: `id` in the path.

        Returns:
            ObjectRestorePointModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewRestorePoints.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/restorePoints/{id}`
        """
        result: ObjectRestorePointModel = await self._call(
            "GetObjectRestorePoint",
            id=id,
        )
        return result

    async def get_object_restore_point_disks(
        self,
        *,
        id: UUID | str,
    ) -> ObjectRestorePointDisksResult:
        """Get object restore point disks.

        Args:
            id: `id` in the path.

        Returns:
            ObjectRestorePointDisksResult.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewRestorePointDisks.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/restorePoints/{id}/disks`
        """
        result: ObjectRestorePointDisksResult = await self._call(
            "GetObjectRestorePointDisks",
            id=id,
        )
        return result
