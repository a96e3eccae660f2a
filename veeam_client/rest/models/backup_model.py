# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_job_type import EJobType
    from .e_platform_type import EPlatformType


@define(eq=False, repr=False, kw_only=True)
class BackupModel(Model):
    """A backup: the chain of restore points that a job has made."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "creation_time": "creationTime",
        "id": "id",
        "name": "name",
        "platform_id": "platformId",
        "platform_name": "platformName",
        "repository_id": "repositoryId",
        "job_id": "jobId",
        "job_type": "jobType",
        "policy_unique_id": "policyUniqueId",
        "repository_name": "repositoryName",
    }

    creation_time: datetime
    """When its first restore point was made."""
    id: UUID
    """Id of the backup."""
    name: str
    """Name of the backup, mostly that of its job."""
    platform_id: UUID
    """Id of the platform; all zeros stands for none."""
    platform_name: EPlatformType
    """Platform of the workload."""
    repository_id: UUID
    """Id of the repository that holds it."""
    job_id: UUID | None = None
    """Id of the job that made it; all zeros if there is no such job any more."""
    job_type: EJobType | None = None
    """Kind of that job. Since 1.3-rev0."""
    policy_unique_id: str | None = None
    """Tag of the policy that made it, if one did."""
    repository_name: str | None = None
    """Name of the repository that holds it. Since 1.3-rev0."""
