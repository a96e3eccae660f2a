# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .schedule_daily_model import ScheduleDailyModel
    from .schedule_monthly_model import ScheduleMonthlyModel


@define(eq=False, repr=False, kw_only=True)
class ConfigBackupScheduleModel(Model):
    """When the configuration backup runs."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "is_enabled": "isEnabled",
        "daily": "daily",
        "monthly": "monthly",
    }

    is_enabled: bool
    """Whether it runs by itself."""
    daily: ScheduleDailyModel | None = None
    """On which days of the week."""
    monthly: ScheduleMonthlyModel | None = None
    """On which day of the month."""
