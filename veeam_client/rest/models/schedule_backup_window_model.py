# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .backup_window_setting_model import BackupWindowSettingModel


@define(eq=False, repr=False, kw_only=True)
class ScheduleBackupWindowModel(Model):
    """Hours of the week."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "is_enabled": "isEnabled",
        "backup_window": "backupWindow",
    }

    is_enabled: bool
    """Whether they are limited."""
    backup_window: BackupWindowSettingModel | None = None
    """The hours that are allowed."""
