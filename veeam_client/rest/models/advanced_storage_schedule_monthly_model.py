# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model
from ...runtime.renamed import Renamed

if TYPE_CHECKING:
    from .e_day_number_in_month import EDayNumberInMonth
    from .e_day_of_week import EDayOfWeek
    from .e_month import EMonth


@define(eq=False, repr=False, kw_only=True)
class AdvancedStorageScheduleMonthlyModel(Model):
    """On one day of the month."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "is_enabled": "isEnabled",
        "day_number_in_month": "dayNumberInMonth",
        "day_of_month": "dayOfMonth",
        "day_of_week": "dayOfWeek",
        "is_last_day_of_month": "isLastDayOfMonth",
        "local_time": "localTime",
        "months": "months",
    }
    __other_names__: ClassVar[Mapping[str, str]] = {
        "dayOfMonths": "dayOfMonth",
    }

    is_enabled: bool
    """Whether it is done so."""
    day_number_in_month: EDayNumberInMonth | None = None
    """Which of the days of the week in a month, such as the last Friday, or a day by its number."""
    day_of_month: int | None = None
    """The day's number, with `OnDay`."""
    day_of_week: EDayOfWeek | None = None
    """The day of the week."""
    is_last_day_of_month: bool | None = None
    """Whether it is the last day of the month, with `OnDay`. Since 1.3-rev0."""
    local_time: str | None = None
    """Time of day by the clock of the backup server, as `HH:MM`. Since 1.3-rev0."""
    months: list[EMonth] | None = None
    """In which months."""
    day_of_months: ClassVar[Renamed[int | None]] = Renamed("day_of_month")
    """`day_of_month`, by the name that other revisions have for it."""
