# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_day_of_week import EDayOfWeek


@define(eq=False, repr=False, kw_only=True)
class BackupWindowDayHoursModel(Model):
    """Hours of a day."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "day": "day",
        "hours": "hours",
    }

    day: EDayOfWeek
    """The day."""
    hours: str
    """24 numbers separated by commas, one for each hour from midnight on; `1` allows it, `0` does not."""
