# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class ScheduleAfterThisJobModel(Model):
    """Runs when another job has ended."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "is_enabled": "isEnabled",
        "job_name": "jobName",
    }

    is_enabled: bool
    """Whether it does."""
    job_name: str | None = None
    """Name of that job."""
