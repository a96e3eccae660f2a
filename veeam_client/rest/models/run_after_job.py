# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class RunAfterJob(Model):
    """The job that a job waits for. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "job_id": "jobId",
        "job_name": "jobName",
    }

    job_id: UUID | None = None
    """Id of that job."""
    job_name: str | None = None
    """Name of that job."""
