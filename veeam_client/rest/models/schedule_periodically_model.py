# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .backup_window_setting_model import BackupWindowSettingModel
    from .e_periodically_kinds import EPeriodicallyKinds


@define(eq=False, repr=False, kw_only=True)
class SchedulePeriodicallyModel(Model):
    """Runs again and again."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "is_enabled": "isEnabled",
        "backup_window": "backupWindow",
        "frequency": "frequency",
        "periodically_kind": "periodicallyKind",
        "start_time_within_an_hour": "startTimeWithinAnHour",
    }

    is_enabled: bool
    """Whether it does."""
    backup_window: BackupWindowSettingModel | None = None
    """Hours in which it runs."""
    frequency: int | None = None
    """How long the period is, in the unit of `periodicallyKind`."""
    periodically_kind: EPeriodicallyKinds | None = None
    """Unit of `frequency`."""
    start_time_within_an_hour: int | None = None
    """How long after the full hour it begins, in minutes."""
