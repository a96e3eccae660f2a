# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_task_result import ETaskResult
    from .e_task_state import ETaskState
    from .e_task_type import ETaskType


@define(eq=False, repr=False, kw_only=True)
class TaskModel(Model):
    """A task; the class tells the kind."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "creation_time": "creationTime",
        "id": "id",
        "name": "name",
        "progress_percent": "progressPercent",
        "result": "result",
        "state": "state",
        "type_": "type",
        "end_time": "endTime",
    }
    __discriminator__: ClassVar[str | None] = "type"
    __subtypes__: ClassVar[Mapping[str, str]] = {
        "common": "CommonTaskModel",
        "flrdownload": "FlrDownloadTaskModel",
        "flrrestore": "FlrRestoreTaskModel",
        "flrsearch": "FlrSearchTaskModel",
        "hierarchyrescan": "HierarchyRescanTaskModel",
        "deploymentkit": "DeploymentKitTaskModel",
        "recoverymedia": "RecoveryMediaTaskModel",
    }

    creation_time: datetime
    """When it began."""
    id: UUID
    """Id of the task."""
    name: str
    """Name of the task."""
    progress_percent: int
    """How far it has come, in percent."""
    result: ETaskResult
    """How it ended; `None` while it runs."""
    state: ETaskState
    """Whether it still runs; `Stopped` is the end."""
    type_: ETaskType
    """Kind of the task."""
    end_time: datetime | None = None
    """When it ended; null or left out while it runs."""
