# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
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
    """Replica point model."""

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
    creation_time: datetime
    id: UUID
    name: str
    platform_id: UUID
    platform_name: EPlatformType
    replica_id: UUID
    malware_status: ESuspiciousActivitySeverity | None = None
    state: EReplicaState | None = None
