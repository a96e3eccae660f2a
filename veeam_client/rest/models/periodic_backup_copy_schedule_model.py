# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .backup_copy_job_schedule_model import BackupCopyJobScheduleModel
from .e_backup_copy_job_mode import EBackupCopyJobMode

if TYPE_CHECKING:
    from .schedule_after_this_job_model import ScheduleAfterThisJobModel
    from .schedule_backup_window_model import ScheduleBackupWindowModel
    from .schedule_daily_model import ScheduleDailyModel
    from .schedule_monthly_model import ScheduleMonthlyModel
    from .schedule_periodically_model import SchedulePeriodicallyModel
    from .schedule_retry_model import ScheduleRetryModel


@define(eq=False, repr=False, kw_only=True)
class PeriodicBackupCopyScheduleModel(BackupCopyJobScheduleModel):
    """Copies at set times. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "run_automatically": "runAutomatically",
        "after_this_job": "afterThisJob",
        "backup_window": "backupWindow",
        "daily": "daily",
        "monthly": "monthly",
        "periodically": "periodically",
        "retry": "retry",
    }

    run_automatically: bool
    """Whether it runs by itself."""
    after_this_job: ScheduleAfterThisJobModel | None = None
    """When another job has ended."""
    backup_window: ScheduleBackupWindowModel | None = None
    """Hours in which it may run."""
    daily: ScheduleDailyModel | None = None
    """At a time of day, on some days of the week."""
    monthly: ScheduleMonthlyModel | None = None
    """On one day of the month."""
    periodically: SchedulePeriodicallyModel | None = None
    """Again and again, with a pause in between."""
    retry: ScheduleRetryModel | None = None
    """What to do about objects that failed."""
    type_: EBackupCopyJobMode = EBackupCopyJobMode.PERIODIC
