# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_task_type import ETaskType
from .task_model import TaskModel

if TYPE_CHECKING:
    from .task_additional_info_model import TaskAdditionalInfoModel


@define(eq=False, repr=False, kw_only=True)
class RecoveryMediaTaskModel(TaskModel):
    """A task that makes a recovery medium. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "additional_info": "additionalInfo",
    }

    additional_info: TaskAdditionalInfoModel | None = None
    """More about the task."""
    type_: ETaskType = ETaskType.RECOVERY_MEDIA
