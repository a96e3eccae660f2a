# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_file_backup_copy_job_schedule_type import EFileBackupCopyJobScheduleType
    from .schedule_backup_window_model import ScheduleBackupWindowModel


@define(eq=False, repr=False, kw_only=True)
class FileBackupCopyJobScheduleModel(Model):
    """When a job copies backups of files."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "custom_window": "customWindow",
        "type_": "type",
    }

    custom_window: ScheduleBackupWindowModel | None = None
    """Those hours."""
    type_: EFileBackupCopyJobScheduleType | None = None
    """At any time or in certain hours."""
