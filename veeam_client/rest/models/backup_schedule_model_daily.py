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
    """Backup schedule model daily. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "run_automatically": "runAutomatically",
        "daily": "daily",
    }

    run_automatically: bool
    daily: ScheduleDailyModel | None = None
