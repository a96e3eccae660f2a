# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from ...runtime.section import Section

if TYPE_CHECKING:
    from ..models.e_object_restore_points_filters_order_column import (
        EObjectRestorePointsFiltersOrderColumn,
    )
    from ..models.e_platform_type import EPlatformType
    from ..models.e_restore_point_type import ERestorePointType
    from ..models.e_suspicious_activity_severity import ESuspiciousActivitySeverity
    from ..models.flexible_filters import FlexibleFilters
    from ..models.object_restore_point_disks_result import ObjectRestorePointDisksResult
    from ..models.object_restore_point_model import ObjectRestorePointModel
    from ..models.object_restore_point_network_info_result import (
        ObjectRestorePointNetworkInfoResult,
    )
    from ..models.object_restore_points_result import ObjectRestorePointsResult


class RestorePoints(Section):
    """States of machines that can be restored."""

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
        malware_status_filter: Sequence[ESuspiciousActivitySeverity | str] | None = None,
        type_filter: Sequence[ERestorePointType | str] | None = None,
        exclude_snapshot_type_filter: Sequence[int] | None = None,
    ) -> ObjectRestorePointsResult:
        """List the restore points.

        Slow without a filter: over 100 seconds were seen for 12,700 rows.

        Args:
            skip: How many rows to leave out at the start, counted after filtering and ordering.
            limit: How many rows to return at most; `pagination.total` of the reply says how many there are.
                The server takes 200 if left out.
            order_column: Column to order the rows by.
            order_asc: Whether to order upwards (true) or downwards (false).
            created_after_filter: Only rows created after this time.
            created_before_filter: Only rows created before this time.
            name_filter: Only restore points of the machine with this name. The whole name must match unless
                there is a `*`, which stands for any characters.
            platform_name_filter: Only rows of this platform.
            platform_id_filter: Only rows of the platform with this id.
            backup_id_filter: Only restore points in the backup with this id.
            backup_object_id_filter: Only rows of the backup object with this id.
            malware_status_filter: Only rows with this malware status.
            type_filter: Only rows of this type. Since 1.3-rev2.
            exclude_snapshot_type_filter: Only restore points with none of these types of snapshot, as
                `snapshotType` of the rows numbers them. Since 1.3-rev2.

        Returns:
            ObjectRestorePointsResult: A page of restore points.

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
            type_filter=type_filter,
            exclude_snapshot_type_filter=exclude_snapshot_type_filter,
        )
        return result

    async def get_object_restore_point(
        self,
        *,
        id: UUID | str,
    ) -> ObjectRestorePointModel:
        """Get a restore point.

        Args:
            id: Id of the restore point.

        Returns:
            ObjectRestorePointModel: A state of a machine that can be restored.

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
        skip: int | None = None,
        limit: int | None = None,
    ) -> ObjectRestorePointDisksResult:
        """List the disks in a restore point.

        Everything comes at once; there are no pages.

        Args:
            id: Id of the restore point.
            skip: How many rows to leave out at the start, counted after filtering and ordering. Since
                1.3-rev1.
            limit: How many rows to return at most; `pagination.total` of the reply says how many there are.
                The server takes 200 if left out. Since 1.3-rev1.

        Returns:
            ObjectRestorePointDisksResult: All disks in a restore point.

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
            skip=skip,
            limit=limit,
        )
        return result

    async def get_object_restore_point_network_info(
        self,
        *,
        id: UUID | str,
        body: FlexibleFilters | Mapping[str, Any] | None = None,
    ) -> ObjectRestorePointNetworkInfoResult:
        """List the networks that a machine had in a restore point.

        Filter, order and paging go into the body, which can be left out.

        Args:
            id: Id of the restore point.
            body: Which rows to list, in which order. Can be left out.

        Returns:
            ObjectRestorePointNetworkInfoResult: A page of networks that a machine had in a restore point.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewRestorePointNetworkInfo.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        Since 1.3-rev2.

        `POST /api/v1/restorePoints/{id}/networkInfo`
        """
        result: ObjectRestorePointNetworkInfoResult = await self._call(
            "GetObjectRestorePointNetworkInfo",
            id=id,
            body=body,
        )
        return result
