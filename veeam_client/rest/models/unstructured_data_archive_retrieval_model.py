# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_cold_storage_operation_type import EColdStorageOperationType
    from .e_cold_storage_retrieval_session_state import (
        EColdStorageRetrievalSessionState,
    )


@define(eq=False, repr=False, kw_only=True)
class UnstructuredDataArchiveRetrievalModel(Model):
    """A retrieval from archive storage. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "backup_id": "backupId",
        "operation_id": "operationId",
        "operation_type": "operationType",
        "server_id": "serverId",
        "session_state": "sessionState",
        "restore_point_id": "restorePointId",
        "retrieval_expiration_time": "retrievalExpirationTime",
    }

    backup_id: UUID
    """Id of the backup."""
    operation_id: UUID
    """Id of the retrieval."""
    operation_type: EColdStorageOperationType
    """What the data is for."""
    server_id: UUID
    """Id of the file server, share or object storage."""
    session_state: EColdStorageRetrievalSessionState
    """How it stands."""
    restore_point_id: UUID | None = None
    """Id of the restore point."""
    retrieval_expiration_time: datetime | None = None
    """Until when the data can be read."""
