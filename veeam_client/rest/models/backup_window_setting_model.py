# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .backup_window_day_hours_model import BackupWindowDayHoursModel


@define(eq=False, repr=False, kw_only=True)
class BackupWindowSettingModel(Model):
    """Hours of the week."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "days": "days",
    }

    days: list[BackupWindowDayHoursModel]
    """The hours by day."""
