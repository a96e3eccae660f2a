# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_day_of_week import EDayOfWeek


@define(eq=False, repr=False, kw_only=True)
class GFSPolicySettingsWeeklyModel(Model):
    """Keeps one full backup a week."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "is_enabled": "isEnabled",
        "desired_time": "desiredTime",
        "keep_for_number_of_weeks": "keepForNumberOfWeeks",
    }

    is_enabled: bool
    """Whether it does."""
    desired_time: EDayOfWeek | None = None
    """Day of the week to take it from."""
    keep_for_number_of_weeks: int | None = None
    """How long weekly full backups are kept, in weeks."""
