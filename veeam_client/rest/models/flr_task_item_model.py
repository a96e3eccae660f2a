# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_flr_item_restore_status import EFlrItemRestoreStatus
    from .e_flr_item_type import EFlrItemType


@define(eq=False, repr=False, kw_only=True)
class FlrTaskItemModel(Model):
    """A file or folder that was restored. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "initiator_name": "initiatorName",
        "item_type": "itemType",
        "job_name": "jobName",
        "name": "name",
        "restore_finish_time": "restoreFinishTime",
        "restore_session_id": "restoreSessionId",
        "restore_start_time": "restoreStartTime",
        "restore_status": "restoreStatus",
        "size": "size",
        "source_path": "sourcePath",
        "target_host": "targetHost",
        "target_path": "targetPath",
        "restore_point_date": "restorePointDate",
        "restore_point_id": "restorePointId",
        "target_name": "targetName",
    }

    initiator_name: str
    """Account that restored it."""
    item_type: EFlrItemType
    """File, folder and so on."""
    job_name: str
    """Name of the job that made the backup."""
    name: str
    """Its name."""
    restore_finish_time: datetime
    """When the restore ended."""
    restore_session_id: UUID
    """Id of the session of the restore."""
    restore_start_time: datetime
    """When the restore began."""
    restore_status: EFlrItemRestoreStatus
    """How that ended."""
    size: int
    """Its size, in bytes."""
    source_path: str
    """Where it was in the backup."""
    target_host: str
    """Machine that it was restored to."""
    target_path: str
    """Where it was restored to."""
    restore_point_date: datetime | None = None
    """When the restore point was made."""
    restore_point_id: UUID | None = None
    """Id of the restore point."""
    target_name: str | None = None
    """Name that it has where it was restored to. Since 1.3-rev1."""
