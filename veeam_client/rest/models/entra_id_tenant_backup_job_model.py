# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_job_type import EJobType
from .job_model import JobModel

if TYPE_CHECKING:
    from .backup_schedule_model import BackupScheduleModel
    from .entra_id_tenant_backup_job_storage_model import (
        EntraIDTenantBackupJobStorageModel,
    )


@define(eq=False, repr=False, kw_only=True)
class EntraIDTenantBackupJobModel(JobModel):
    """A job that backs up a Microsoft Entra ID tenant."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "description": "description",
        "storage": "storage",
        "schedule": "schedule",
    }

    description: str
    """Free text for people."""
    storage: EntraIDTenantBackupJobStorageModel
    """Which tenant it backs up, and how long backups are kept."""
    schedule: BackupScheduleModel | None = None
    """When it runs by itself."""
    type_: EJobType = EJobType.ENTRA_ID_TENANT_BACKUP
