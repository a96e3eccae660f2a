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
    """When a scan runs by itself. Since 1.3-rev1."""

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
    """When another job has ended."""
    continuously: ScheduleBackupWindowModel | None = None
    """Again at once when it has ended."""
    daily: ScheduleDailyModel | None = None
    """At a time of day, on some days of the week."""
    monthly: ScheduleMonthlyModel | None = None
    """On one day of the month."""
    periodically: SchedulePeriodicallyModel | None = None
    """Again and again, with a pause in between."""
    run_automatically: bool | None = None
    """Whether it does."""
    wait_for_linked_jobs: bool | None = None
    """Whether it waits for linked jobs that still run."""
    wait_time_minutes: int | None = None
    """How long it waits for them at most, in minutes."""
