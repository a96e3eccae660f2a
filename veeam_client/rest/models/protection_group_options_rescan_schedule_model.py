# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .schedule_backup_window_model import ScheduleBackupWindowModel
    from .schedule_daily_model import ScheduleDailyModel
    from .schedule_periodically_model import SchedulePeriodicallyModel


@define(eq=False, repr=False, kw_only=True)
class ProtectionGroupOptionsRescanScheduleModel(Model):
    """When a group is rescanned. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "continuously": "continuously",
        "daily": "daily",
        "periodically": "periodically",
    }

    continuously: ScheduleBackupWindowModel | None = None
    """Again at once when it has ended."""
    daily: ScheduleDailyModel | None = None
    """At a time of day, on some days of the week."""
    periodically: SchedulePeriodicallyModel | None = None
    """Again and again, with a pause in between."""
