# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_session_type import ESessionType
    from .e_task_session_type import ETaskSessionType


@define(eq=False, repr=False, kw_only=True)
class TaskSessionModel(Model):
    """A part of a session, mostly one machine; the class tells the kind."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "creation_time": "creationTime",
        "id": "id",
        "session_id": "sessionId",
        "session_type": "sessionType",
        "type_": "type",
        "end_time": "endTime",
    }
    __discriminator__: ClassVar[str | None] = "type"
    __subtypes__: ClassVar[Mapping[str, str]] = {
        "antivirus": "AntivirusTaskSessionModel",
        "backup": "BackupTaskSessionModel",
        "replica": "ReplicaTaskSessionModel",
        "restore": "RestoreTaskSessionModel",
    }

    creation_time: datetime
    """When it began."""
    id: UUID
    """Id of the task session."""
    session_id: UUID
    """Id of the session that it belongs to."""
    session_type: ESessionType
    """What kind of work that session is."""
    type_: ETaskSessionType
    """Kind of the task session."""
    end_time: datetime | None = None
    """When it ended; null or left out while it runs."""
