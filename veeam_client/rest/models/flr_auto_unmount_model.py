# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class FlrAutoUnmountModel(Model):
    """Whether a mount ends by itself."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "is_enabled": "isEnabled",
        "no_activity_period_in_minutes": "noActivityPeriodInMinutes",
    }

    is_enabled: bool
    """Whether it does."""
    no_activity_period_in_minutes: int | None = None
    """After how long without use, in minutes."""
