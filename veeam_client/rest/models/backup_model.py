# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
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
    """Backup model."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "creation_time": "creationTime",
        "id": "id",
        "job_type": "jobType",
        "name": "name",
        "platform_id": "platformId",
        "platform_name": "platformName",
        "repository_id": "repositoryId",
        "job_id": "jobId",
        "policy_unique_id": "policyUniqueId",
        "repository_name": "repositoryName",
    }

    creation_time: datetime
    id: UUID
    job_type: EJobType
    name: str
    platform_id: UUID
    platform_name: EPlatformType
    repository_id: UUID
    job_id: UUID | None = None
    policy_unique_id: str | None = None
    repository_name: str | None = None
