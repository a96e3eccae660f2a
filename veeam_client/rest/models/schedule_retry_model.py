# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class ScheduleRetryModel(Model):
    """What to do about objects that failed."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "await_minutes": "awaitMinutes",
        "is_enabled": "isEnabled",
        "retry_count": "retryCount",
    }

    await_minutes: int | None = None
    """How long to wait between two retries, in minutes."""
    is_enabled: bool | None = None
    """Whether they are tried again."""
    retry_count: int | None = None
    """How many times to retry."""
