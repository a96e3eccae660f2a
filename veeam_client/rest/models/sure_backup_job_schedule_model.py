# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .schedule_after_this_job_model import ScheduleAfterThisJobModel
    from .schedule_backup_window_model import ScheduleBackupWindowModel
    from .schedule_daily_model import ScheduleDailyModel
    from .schedule_monthly_model import ScheduleMonthlyModel
    from .schedule_periodically_model import SchedulePeriodicallyModel


@define(eq=False, repr=False, kw_only=True)
class SureBackupJobScheduleModel(Model):
    """Sure backup job schedule model. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "after_this_job": "afterThisJob",
        "continuously": "continuously",
        "daily": "daily",
        "monthly": "monthly",
        "periodically": "periodically",
        "run_automatically": "runAutomatically",
        "wait_for_linked_jobs": "waitForLinkedJobs",
        "wait_time_minutes": "waitTimeMinutes",
    }

    after_this_job: ScheduleAfterThisJobModel | None = None
    continuously: ScheduleBackupWindowModel | None = None
    daily: ScheduleDailyModel | None = None
    monthly: ScheduleMonthlyModel | None = None
    periodically: SchedulePeriodicallyModel | None = None
    run_automatically: bool | None = None
    wait_for_linked_jobs: bool | None = None
    wait_time_minutes: int | None = None
