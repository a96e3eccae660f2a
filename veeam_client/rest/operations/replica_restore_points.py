# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from ...runtime.section import Section

if TYPE_CHECKING:
    from ..models.e_platform_type import EPlatformType
    from ..models.e_replica_restore_points_filters_order_column import (
        EReplicaRestorePointsFiltersOrderColumn,
    )
    from ..models.e_suspicious_activity_severity import ESuspiciousActivitySeverity
    from ..models.replica_point_model import ReplicaPointModel
    from ..models.replica_points_result import ReplicaPointsResult


class ReplicaRestorePoints(Section):
    """States of replicas that a failover can go to."""

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
        """List the restore points of all replicas.

        Args:
            skip: How many rows to leave out at the start, counted after filtering and ordering.
            limit: How many rows to return at most; `pagination.total` of the reply says how many there are.
                The server takes 200 if left out.
            order_column: Column to order the rows by.
            order_asc: Whether to order upwards (true) or downwards (false).
            created_after_filter: Only rows created after this time.
            created_before_filter: Only rows created before this time.
            name_filter: Only rows with this name. The whole name must match unless there is a `*`, which
                stands for any characters.
            platform_name_filter: Only rows of this platform.
            platform_id_filter: Only rows of the platform with this id.
            replica_id_filter: Only rows of the replica with this id.
            malware_status_filter: Only rows with this malware status.

        Returns:
            ReplicaPointsResult: A page of restore points of replicas.

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
        """Get a restore point of a replica.

        Args:
            id: Id of the restore point of the replica.

        Returns:
            ReplicaPointModel: A state of a replica that a failover can go to.

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
