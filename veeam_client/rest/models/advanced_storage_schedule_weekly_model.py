# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_day_of_week import EDayOfWeek


@define(eq=False, repr=False, kw_only=True)
class AdvancedStorageScheduleWeeklyModel(Model):
    """On some days of the week."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "is_enabled": "isEnabled",
        "days": "days",
        "local_time": "localTime",
    }

    is_enabled: bool
    """Whether it is done so."""
    days: list[EDayOfWeek] | None = None
    """The days."""
    local_time: str | None = None
    """Time of day by the clock of the backup server, as `HH:MM`. Since 1.3-rev0."""
