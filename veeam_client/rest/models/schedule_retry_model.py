# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class ScheduleRetryModel(Model):
    """Schedule retry model."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "await_minutes": "awaitMinutes",
        "is_enabled": "isEnabled",
        "retry_count": "retryCount",
    }

    await_minutes: int | None = None
    is_enabled: bool | None = None
    retry_count: int | None = None
