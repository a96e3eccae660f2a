# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class BackupJobScriptModel(Model):
    """Scripts before and after a job. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "post_job_script": "postJobScript",
        "pre_job_script": "preJobScript",
    }

    post_job_script: str | None = None
    """Script after the job."""
    pre_job_script: str | None = None
    """Script before the job."""
