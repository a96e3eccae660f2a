# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .schedule_daily_model import ScheduleDailyModel


@define(eq=False, repr=False, kw_only=True)
class BackupScheduleModelDaily(Model):
    """Runs at a time of day. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "run_automatically": "runAutomatically",
        "daily": "daily",
    }

    run_automatically: bool
    """Whether it runs by itself."""
    daily: ScheduleDailyModel | None = None
    """At a time of day, on some days of the week."""
