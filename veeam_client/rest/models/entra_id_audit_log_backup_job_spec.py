# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_job_type import EJobType
from .job_spec import JobSpec

if TYPE_CHECKING:
    from .backup_schedule_model import BackupScheduleModel
    from .entra_id_audit_log_backup_job_storage_model import (
        EntraIDAuditLogBackupJobStorageModel,
    )
    from .entra_id_audit_log_backup_job_tenant_model import (
        EntraIDAuditLogBackupJobTenantModel,
    )
    from .file_backup_copy_job_spec import FileBackupCopyJobSpec


@define(eq=False, repr=False, kw_only=True)
class EntraIDAuditLogBackupJobSpec(JobSpec):
    """A job that backs up the audit log of a Microsoft Entra ID tenant, to be added."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "description": "description",
        "tenant": "tenant",
        "is_high_priority": "isHighPriority",
        "schedule": "schedule",
        "secondary_targets": "secondaryTargets",
        "storage": "storage",
    }

    description: str
    """Free text for people."""
    tenant: EntraIDAuditLogBackupJobTenantModel
    """Which tenant."""
    is_high_priority: bool | None = None
    """Whether the job gets resources before other jobs."""
    schedule: BackupScheduleModel | None = None
    """When it runs by itself."""
    secondary_targets: list[FileBackupCopyJobSpec] | None = None
    """Copy jobs that bring the backups to further repositories. Since 1.3-rev2."""
    storage: EntraIDAuditLogBackupJobStorageModel | None = None
    """Where backups go and how they are kept."""
    type_: EJobType = EJobType.ENTRA_ID_AUDIT_LOG_BACKUP
