# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...runtime.section import Section

if TYPE_CHECKING:
    from ..models.sessions_result import SessionsResult
    from ..models.vi_vm_snapshot_replica_failover_spec import (
        ViVMSnapshotReplicaFailoverSpec,
    )


class Failover(Section):
    """Letting replicas take over for their VMs."""

    async def vi_vm_snapshot_replica_failover(
        self,
        *,
        body: ViVMSnapshotReplicaFailoverSpec | Mapping[str, Any],
    ) -> SessionsResult:
        """Let replicas take over now.

        The originals are not touched. End it with an undo, a permanent failover or a failback.

        Args:
            body: Which replicas, in which state.

        Returns:
            SessionsResult: The sessions of the work, one for each object. It is accepted, not done: read each
                session until its state is `Stopped`.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission StartViVMSnapshotReplicaFailover.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/failover/failoverNow/vSphere/snapshot`
        """
        result: SessionsResult = await self._call(
            "ViVMSnapshotReplicaFailover",
            body=body,
        )
        return result

    async def vi_vm_snapshot_replica_permanent_failover(
        self,
        *,
        body: ViVMSnapshotReplicaFailoverSpec | Mapping[str, Any],
    ) -> SessionsResult:
        """Let replicas take the place of their originals for good.

        For replicas that have taken over.

        Args:
            body: Which replicas, in which state.

        Returns:
            SessionsResult: The sessions of the work, one for each object. It is accepted, not done: read each
                session until its state is `Stopped`.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission
                StartViVMSnapshotReplicaPermanentFailover.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/failover/permanentFailover/vSphere/snapshot`
        """
        result: SessionsResult = await self._call(
            "ViVMSnapshotReplicaPermanentFailover",
            body=body,
        )
        return result

    async def vi_vm_snapshot_replica_planned_failover(
        self,
        *,
        body: ViVMSnapshotReplicaFailoverSpec | Mapping[str, Any],
    ) -> SessionsResult:
        """Let replicas take over without loss.

        The originals are switched off after their last changes were copied.

        Args:
            body: Which replicas, in which state.

        Returns:
            SessionsResult: The sessions of the work, one for each object. It is accepted, not done: read each
                session until its state is `Stopped`.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission StartViVMSnapshotReplicaPlannedFailover.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/failover/plannedFailover/vSphere/snapshot`
        """
        result: SessionsResult = await self._call(
            "ViVMSnapshotReplicaPlannedFailover",
            body=body,
        )
        return result

    async def vi_vm_snapshot_replica_undo_failover(
        self,
        *,
        body: ViVMSnapshotReplicaFailoverSpec | Mapping[str, Any],
    ) -> SessionsResult:
        """Switch replicas off and go back to the originals.

        What was changed on the replicas is lost.

        Args:
            body: Which replicas, in which state.

        Returns:
            SessionsResult: The sessions of the work, one for each object. It is accepted, not done: read each
                session until its state is `Stopped`.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission StartViVMSnapshotReplicaUndoFailover.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/failover/undoFailover/vSphere/snapshot`
        """
        result: SessionsResult = await self._call(
            "ViVMSnapshotReplicaUndoFailover",
            body=body,
        )
        return result
