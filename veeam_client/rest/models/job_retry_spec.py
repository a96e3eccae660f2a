# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class JobRetrySpec(Model):
    """How to run a job again. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "start_chained_jobs": "startChainedJobs",
    }

    start_chained_jobs: bool | None = None
    """Whether to start the jobs that are set to run after this one too."""
