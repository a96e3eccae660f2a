# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
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
    """Flr task item model."""

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
    }

    initiator_name: str
    item_type: EFlrItemType
    job_name: str
    name: str
    restore_finish_time: datetime
    restore_session_id: UUID
    restore_start_time: datetime
    restore_status: EFlrItemRestoreStatus
    size: int
    source_path: str
    target_host: str
    target_path: str
    restore_point_date: datetime | None = None
    restore_point_id: UUID | None = None
