# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class JobsBackupScopeItemModel(Model):
    """A job. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "job_id": "jobId",
        "job_name": "jobName",
    }

    job_id: UUID
    """Id of the job."""
    job_name: str | None = None
    """Name of the job."""
