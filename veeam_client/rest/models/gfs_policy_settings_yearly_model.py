# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_month import EMonth


@define(eq=False, repr=False, kw_only=True)
class GFSPolicySettingsYearlyModel(Model):
    """Keeps one full backup a year."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "is_enabled": "isEnabled",
        "desired_time": "desiredTime",
        "keep_for_number_of_years": "keepForNumberOfYears",
    }

    is_enabled: bool
    """Whether it does."""
    desired_time: EMonth | None = None
    """Month to take it from."""
    keep_for_number_of_years: int | None = None
    """How long yearly full backups are kept, in years."""
