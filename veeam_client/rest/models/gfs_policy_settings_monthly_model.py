# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_sennight_of_month import ESennightOfMonth


@define(eq=False, repr=False, kw_only=True)
class GFSPolicySettingsMonthlyModel(Model):
    """Keeps one full backup a month."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "is_enabled": "isEnabled",
        "desired_time": "desiredTime",
        "keep_for_number_of_months": "keepForNumberOfMonths",
    }

    is_enabled: bool
    """Whether it does."""
    desired_time: ESennightOfMonth | None = None
    """Week of the month to take it from."""
    keep_for_number_of_months: int | None = None
    """How long monthly full backups are kept, in months."""
