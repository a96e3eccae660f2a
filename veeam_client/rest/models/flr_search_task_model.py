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
class FlrSearchTaskModel(TaskModel):
    """Searches a mounted backup."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "additional_info": "additionalInfo",
    }

    additional_info: TaskAdditionalInfoModel | None = None
    """Message, and what the task is about."""
    type_: ETaskType = ETaskType.FLR_SEARCH
