# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...runtime.section import Section

if TYPE_CHECKING:
    from ..models.empty_success_response import EmptySuccessResponse
    from ..models.sessions_result import SessionsResult
    from ..models.vi_vm_snapshot_replica_change_switchover_time_failback_spec import (
        ViVMSnapshotReplicaChangeSwitchoverTimeFailbackSpec,
    )
    from ..models.vi_vm_snapshot_replica_commit_failback_spec import (
        ViVMSnapshotReplicaCommitFailbackSpec,
    )
    from ..models.vi_vm_snapshot_replica_failback_spec import (
        ViVMSnapshotReplicaFailbackSpec,
    )
    from ..models.vi_vm_snapshot_replica_switch_to_production_failback_spec import (
        ViVMSnapshotReplicaSwitchToProductionFailbackSpec,
    )
    from ..models.vi_vm_snapshot_replica_undo_failback_spec import (
        ViVMSnapshotReplicaUndoFailbackSpec,
    )


class Failback(Section):
    """Going back from replicas to production."""

    async def change_replica_failback_switchover_time(
        self,
        *,
        body: ViVMSnapshotReplicaChangeSwitchoverTimeFailbackSpec | Mapping[str, Any],
    ) -> EmptySuccessResponse:
        """Change when a failback switches to production.

        Args:
            body: When to switch to production.

        Returns:
            EmptySuccessResponse: An empty object. The server has done what was asked.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission ChangeReplicaFailbackSwitchoverTime.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/failback/changeSwitchoverTime/vSphere/snapshot`
        """
        result: EmptySuccessResponse = await self._call(
            "ChangeReplicaFailbackSwitchoverTime",
            body=body,
        )
        return result

    async def vi_vm_snapshot_replica_commit_failback(
        self,
        *,
        body: ViVMSnapshotReplicaCommitFailbackSpec | Mapping[str, Any],
    ) -> SessionsResult:
        """Finish a failback: production works, the replicas are replicas again.

        Args:
            body: Which failbacks to finish.

        Returns:
            SessionsResult: The sessions of the work, one for each object. It is accepted, not done: read each
                session until its state is `Stopped`.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission StartViVMSnapshotReplicaCommitFailback.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/failback/commitFailback/vSphere/snapshot`
        """
        result: SessionsResult = await self._call(
            "ViVMSnapshotReplicaCommitFailback",
            body=body,
        )
        return result

    async def vi_vm_snapshot_replica_failback(
        self,
        *,
        body: ViVMSnapshotReplicaFailbackSpec | Mapping[str, Any],
    ) -> SessionsResult:
        """Begin to go back from replicas to production.

        Changes made on the replicas are copied back. Finish with a commit, or undo it.

        Args:
            body: How to go back to production; the class tells the place.

        Returns:
            SessionsResult: The sessions of the work, one for each object. It is accepted, not done: read each
                session until its state is `Stopped`.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission StartViVMSnapshotReplicaFailback.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/failback/failbackToProduction/vSphere/snapshot`
        """
        result: SessionsResult = await self._call(
            "ViVMSnapshotReplicaFailback",
            body=body,
        )
        return result

    async def vi_vm_snapshot_replica_switch_to_production(
        self,
        *,
        body: ViVMSnapshotReplicaSwitchToProductionFailbackSpec | Mapping[str, Any],
    ) -> SessionsResult:
        """Switch from replicas to production.

        For failbacks that wait for somebody to say so.

        Args:
            body: Which failbacks to switch over.

        Returns:
            SessionsResult: The sessions of the work, one for each object. It is accepted, not done: read each
                session until its state is `Stopped`.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission
                StartViVMSnapshotReplicaSwitchToProductionFailback.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/failback/switchToProduction/vSphere/snapshot`
        """
        result: SessionsResult = await self._call(
            "ViVMSnapshotReplicaSwitchToProduction",
            body=body,
        )
        return result

    async def vi_vm_snapshot_replica_undo_failback(
        self,
        *,
        body: ViVMSnapshotReplicaUndoFailbackSpec | Mapping[str, Any],
    ) -> SessionsResult:
        """Undo a failback: the replicas take over again.

        Args:
            body: Which failbacks to undo.

        Returns:
            SessionsResult: The sessions of the work, one for each object. It is accepted, not done: read each
                session until its state is `Stopped`.

        Raises:
            InvalidArgument: A value cannot be sent; nothing was sent.
            ConnectionFailed: No reply came.
            PermissionDenied: The account's role lacks the permission StartViVMSnapshotReplicaUndoFailback.
            ApiError: The server refused for another reason; the message and the subclass tell which.

        `POST /api/v1/failback/undoFailback/vSphere/snapshot`
        """
        result: SessionsResult = await self._call(
            "ViVMSnapshotReplicaUndoFailback",
            body=body,
        )
        return result
