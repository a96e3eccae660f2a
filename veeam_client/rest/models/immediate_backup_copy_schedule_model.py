# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .backup_copy_job_schedule_model import BackupCopyJobScheduleModel
from .e_backup_copy_job_mode import EBackupCopyJobMode

if TYPE_CHECKING:
    from .backup_window_setting_model import BackupWindowSettingModel
    from .e_immediate_schedule_model import EImmediateScheduleModel


@define(eq=False, repr=False, kw_only=True)
class ImmediateBackupCopyScheduleModel(BackupCopyJobScheduleModel):
    """Copies restore points as they appear. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "schedule_mode": "scheduleMode",
        "backup_window": "backupWindow",
    }

    schedule_mode: EImmediateScheduleModel
    """At any time or in certain hours."""
    backup_window: BackupWindowSettingModel | None = None
    """Those hours."""
    type_: EBackupCopyJobMode = EBackupCopyJobMode.IMMEDIATE
