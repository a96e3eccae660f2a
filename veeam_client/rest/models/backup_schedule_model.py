# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .backup_schedule_model_daily import BackupScheduleModelDaily

if TYPE_CHECKING:
    from .schedule_after_this_job_model import ScheduleAfterThisJobModel
    from .schedule_backup_window_model import ScheduleBackupWindowModel
    from .schedule_monthly_model import ScheduleMonthlyModel
    from .schedule_periodically_model import SchedulePeriodicallyModel
    from .schedule_retry_model import ScheduleRetryModel


@define(eq=False, repr=False, kw_only=True)
class BackupScheduleModel(BackupScheduleModelDaily):
    """When a job runs by itself."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "after_this_job": "afterThisJob",
        "backup_window": "backupWindow",
        "continuously": "continuously",
        "monthly": "monthly",
        "periodically": "periodically",
        "retry": "retry",
    }

    after_this_job: ScheduleAfterThisJobModel | None = None
    """When another job has ended."""
    backup_window: ScheduleBackupWindowModel | None = None
    """Hours in which it may run; a run that goes on longer is stopped."""
    continuously: ScheduleBackupWindowModel | None = None
    """Again at once when it has ended."""
    monthly: ScheduleMonthlyModel | None = None
    """On one day of the month."""
    periodically: SchedulePeriodicallyModel | None = None
    """Again and again, with a pause in between."""
    retry: ScheduleRetryModel | None = None
    """What to do about objects that failed."""
