# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from ...runtime.operation import Section

if TYPE_CHECKING:
    from ..models.e_platform_type import EPlatformType
    from ..models.e_replica_restore_points_filters_order_column import (
        EReplicaRestorePointsFiltersOrderColumn,
    )
    from ..models.e_replicas_filters_order_column import EReplicasFiltersOrderColumn
    from ..models.replica_model import ReplicaModel
    from ..models.replica_point_model import ReplicaPointModel
    from ..models.replica_points_result import ReplicaPointsResult
    from ..models.replica_rescan_spec import ReplicaRescanSpec
    from ..models.replicas_result import ReplicasResult
    from ..models.session_model import SessionModel


class Replicas(Section):
    """Operations of the section Replicas."""

    async def get_all_replicas(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        order_column: EReplicasFiltersOrderColumn | str | None = None,
        order_asc: bool | None = None,
        name_filter: str | None = None,
        created_after_filter: datetime | None = None,
        created_before_filter: datetime | None = None,
        platform_id_filter: UUID | str | None = None,
        job_id_filter: UUID | str | None = None,
        policy_tag_filter: str | None = None,
        state_filter: str | None = None,
    ) -> ReplicasResult:
        """Get all replicas.

        Args:
            skip: `skip` in the query.
            limit: `limit` in the query. The server takes 200 if left out.
            order_column: `orderColumn` in the query.
            order_asc: `orderAsc` in the query.
            name_filter: `nameFilter` in the query.
            created_after_filter: `createdAfterFilter` in the query.
            created_before_filter: `createdBeforeFilter` in the query.
            platform_id_filter: `platformIdFilter` in the query.
            job_id_filter: `jobIdFilter` in the query.
            policy_tag_filter: `policyTagFilter` in the query.
            state_filter: `stateFilter` in the query.

        Returns:
            ReplicasResult.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewReplicas.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/replicas`
        """
        result: ReplicasResult = await self._call(
            "GetAllReplicas",
            skip=skip,
            limit=limit,
            order_column=order_column,
            order_asc=order_asc,
            name_filter=name_filter,
            created_after_filter=created_after_filter,
            created_before_filter=created_before_filter,
            platform_id_filter=platform_id_filter,
            job_id_filter=job_id_filter,
            policy_tag_filter=policy_tag_filter,
            state_filter=state_filter,
        )
        return result

    async def rescan_replica(
        self,
        *,
        body: ReplicaRescanSpec | Mapping[str, Any] | None = None,
    ) -> SessionModel:
        """Rescan replica.

        Args:
            body: Can be left out.

        Returns:
            SessionModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission RescanReplicas.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/replicas/rescan`
        """
        result: SessionModel = await self._call(
            "RescanReplica",
            body=body,
        )
        return result

    async def get_replica(
        self,
        *,
        id: UUID | str,
    ) -> ReplicaModel:
        """Get replica.

        Args:
            id: `id` in the path.

        Returns:
            ReplicaModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewReplicas.
            NotFound: The server has nothing by this `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/replicas/{id}`
        """
        result: ReplicaModel = await self._call(
            "GetReplica",
            id=id,
        )
        return result

    async def get_object_replica_restore_points(
        self,
        *,
        id: UUID | str,
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
    ) -> ReplicaPointsResult:
        """Get object replica restore points.

        Args:
            id: `id` in the path.
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

        Returns:
            ReplicaPointsResult.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewReplicaPoints.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/replicas/{id}/replicaPoints`
        """
        result: ReplicaPointsResult = await self._call(
            "GetObjectReplicaRestorePoints",
            id=id,
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
        )
        return result

    async def get_object_replica_restore_point_in_replica(
        self,
        *,
        replica_id: UUID | str,
        id: UUID | str,
    ) -> ReplicaPointModel:
        """Get object replica restore point in replica.

        Args:
            replica_id: `replicaId` in the path.
            id: `id` in the path.

        Returns:
            ReplicaPointModel.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ViewReplicaPoints.
            NotFound: The server has nothing by this `replica_id` and `id`.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `GET /api/v1/replicas/{replicaId}/replicaPoints/{id}`
        """
        result: ReplicaPointModel = await self._call(
            "GetObjectReplicaRestorePointInReplica",
            replica_id=replica_id,
            id=id,
        )
        return result
