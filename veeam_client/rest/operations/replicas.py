# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from ...runtime.section import Section

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
    """VMs kept ready on another host."""

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
        policy_unique_id_filter: str | None = None,
    ) -> ReplicasResult:
        """List the replicas.

        Args:
            skip: How many rows to leave out at the start, counted after filtering and ordering.
            limit: How many rows to return at most; `pagination.total` of the reply says how many there are.
                The server takes 200 if left out.
            order_column: Column to order the rows by.
            order_asc: Whether to order upwards (true) or downwards (false).
            name_filter: Only rows with this name. The whole name must match unless there is a `*`, which
                stands for any characters.
            created_after_filter: Only rows created after this time.
            created_before_filter: Only rows created before this time.
            platform_id_filter: Only rows of the platform with this id.
            job_id_filter: Only replicas of the job with this id.
            policy_tag_filter: Only rows with this policy tag. Until 1.3-rev1.
            state_filter: Only rows in this state.
            policy_unique_id_filter: Only replicas of the policy with this unique id. Since 1.3-rev2.

        Returns:
            ReplicasResult: A page of replicas.

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
            policy_unique_id_filter=policy_unique_id_filter,
        )
        return result

    async def rescan_replica(
        self,
        *,
        body: ReplicaRescanSpec | Mapping[str, Any] | None = None,
    ) -> SessionModel:
        """Rescan replicas.

        Args:
            body: Which replicas to rescan. Can be left out.

        Returns:
            SessionModel: The session of the work. It is accepted, not done: read the session until its state
                is `Stopped`, then look at its result.

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
        """Get a replica.

        Args:
            id: Id of the replica.

        Returns:
            ReplicaModel: A replica; the class tells the kind.

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
        """List the restore points of a replica.

        Args:
            id: Id of the replica.
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
            replica_id_filter: Only rows of the replica with this id; the path names it already.

        Returns:
            ReplicaPointsResult: A page of restore points of replicas.

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
        """Get a restore point of a replica by both ids.

        Args:
            replica_id: Id of the replica.
            id: Id of the restore point of the replica.

        Returns:
            ReplicaPointModel: A state of a replica that a failover can go to.

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
