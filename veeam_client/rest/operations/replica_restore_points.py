# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from ...runtime.operation import Section

if TYPE_CHECKING:
    from ..models.e_platform_type import EPlatformType
    from ..models.e_replica_restore_points_filters_order_column import (
        EReplicaRestorePointsFiltersOrderColumn,
    )
    from ..models.e_suspicious_activity_severity import ESuspiciousActivitySeverity
    from ..models.replica_point_model import ReplicaPointModel
    from ..models.replica_points_result import ReplicaPointsResult


class ReplicaRestorePoints(Section):
    """Operations of the section Replica Restore Points."""

    async def get_all_object_replica_restore_points(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EReplicaRestorePointsFiltersOrderColumn | str | None = None,
        order_asc: bool | None = None,
        created_after_filter: datetime | None = None,
        created_before_filter: datetime | None = None,
        name_filter: str | None = None,
        platform_name_filter: EPlatformType | str | None = None,
        platform_id_filter: UUID | str | None = None,
        replica_id_filter: UUID | str | None = None,
        malware_status_filter: ESuspiciousActivitySeverity | str | None = None,
    ) -> ReplicaPointsResult:
        """Get all object replica restore points.

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
            replica_id_filter: `replicaIdFilter` in the query.
            malware_status_filter: `malwareStatusFilter` in the query.

        Returns:
            ReplicaPointsResult.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewReplicaPoints.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/replicaPoints`
        """
        result: ReplicaPointsResult = await self._call(
            "GetAllObjectReplicaRestorePoints",
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            created_after_filter=created_after_filter,
            created_before_filter=created_before_filter,
            name_filter=name_filter,
            platform_name_filter=platform_name_filter,
            platform_id_filter=platform_id_filter,
            replica_id_filter=replica_id_filter,
            malware_status_filter=malware_status_filter,
        )
        return result

    async def get_object_replica_restore_point(
        self,
        *,
        id: UUID | str,
    ) -> ReplicaPointModel:
        """Get object replica restore point.

        Args:
            id: `id` in the path.

        Returns:
            ReplicaPointModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewReplicaPoints.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/replicaPoints/{id}`
        """
        result: ReplicaPointModel = await self._call(
            "GetObjectReplicaRestorePoint",
            id=id,
        )
        return result
