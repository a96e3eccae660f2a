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
    backup_window: ScheduleBackupWindowModel | None = None
    continuously: ScheduleBackupWindowModel | None = None
    monthly: ScheduleMonthlyModel | None = None
    periodically: SchedulePeriodicallyModel | None = None
    retry: ScheduleRetryModel | None = None
