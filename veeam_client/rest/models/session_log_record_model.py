# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .common_meta_info import CommonMetaInfo
    from .e_task_log_record_status import ETaskLogRecordStatus


@define(eq=False, repr=False, kw_only=True)
class SessionLogRecordModel(Model):
    """An entry of a log."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "additional_info": "additionalInfo",
        "description": "description",
        "id": "id",
        "start_time": "startTime",
        "status": "status",
        "title": "title",
        "update_time": "updateTime",
    }

    additional_info: list[CommonMetaInfo] | str | None = None
    """Further facts. Since 1.3-rev0."""
    description: str | None = None
    """More about it."""
    id: int | None = None
    """Number of the entry."""
    start_time: datetime | None = None
    """When the step began."""
    status: ETaskLogRecordStatus | None = None
    """How the step ended."""
    title: str | None = None
    """What was done, in a line."""
    update_time: datetime | None = None
    """When the entry last changed."""
