# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .advanced_storage_schedule_monthly_model import (
        AdvancedStorageScheduleMonthlyModel,
    )
    from .advanced_storage_schedule_weekly_model import (
        AdvancedStorageScheduleWeeklyModel,
    )


@define(eq=False, repr=False, kw_only=True)
class ActiveFullSettingsModel(Model):
    """When full backups read everything afresh."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "is_enabled": "isEnabled",
        "monthly": "monthly",
        "weekly": "weekly",
    }

    is_enabled: bool
    """Whether they do so on a schedule."""
    monthly: AdvancedStorageScheduleMonthlyModel | None = None
    """On one day of the month."""
    weekly: AdvancedStorageScheduleWeeklyModel | None = None
    """On some days of the week."""
