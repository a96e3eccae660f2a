# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_object_restore_point_operation import EObjectRestorePointOperation
    from .e_platform_type import EPlatformType
    from .e_replica_state import EReplicaState
    from .e_suspicious_activity_severity import ESuspiciousActivitySeverity


@define(eq=False, repr=False, kw_only=True)
class ReplicaPointModel(Model):
    """A state of a replica that a failover can go to."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "allowed_operations": "allowedOperations",
        "creation_time": "creationTime",
        "id": "id",
        "name": "name",
        "platform_id": "platformId",
        "platform_name": "platformName",
        "replica_id": "replicaId",
        "malware_status": "malwareStatus",
        "state": "state",
    }

    allowed_operations: list[EObjectRestorePointOperation]
    """What can be done with it now."""
    creation_time: datetime
    """When the state was taken."""
    id: UUID
    """Id of the restore point; what failover and failback take."""
    name: str
    """Name of the VM."""
    platform_id: UUID
    """Id of the platform; all zeros stands for none."""
    platform_name: EPlatformType
    """Platform of the workload."""
    replica_id: UUID
    """Id of the replica."""
    malware_status: ESuspiciousActivitySeverity | None = None
    """What malware detection says of it."""
    state: EReplicaState | None = None
    """How the replica stands."""
