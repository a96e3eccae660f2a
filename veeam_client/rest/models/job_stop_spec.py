# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class JobStopSpec(Model):
    """How to stop a job."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "graceful_stop": "gracefulStop",
        "cancel_chained_jobs": "cancelChainedJobs",
    }

    graceful_stop: bool
    """Whether to let the objects in hand be finished first."""
    cancel_chained_jobs: bool | None = None
    """Whether to keep the jobs that run after this one from starting. Since 1.3-rev0."""
