# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_daily_kinds import EDailyKinds
    from .e_day_of_week import EDayOfWeek


@define(eq=False, repr=False, kw_only=True)
class ScheduleDailyModel(Model):
    """Runs at a time of day."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "is_enabled": "isEnabled",
        "daily_kind": "dailyKind",
        "days": "days",
        "local_time": "localTime",
    }

    is_enabled: bool
    """Whether it does."""
    daily_kind: EDailyKinds | None = None
    """On which days of the week."""
    days: list[EDayOfWeek] | None = None
    """The days, with `SelectedDays`."""
    local_time: str | None = None
    """The time of day by the clock of the backup server, as `HH:MM`."""
