# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from .e_job_type import EJobType
from .job_spec import JobSpec

if TYPE_CHECKING:
    from .backup_storage_settings_encryption_model import (
        BackupStorageSettingsEncryptionModel,
    )
    from .file_backup_copy_job_schedule_model import FileBackupCopyJobScheduleModel
    from .file_backup_retention_policy_settings_model import (
        FileBackupRetentionPolicySettingsModel,
    )


@define(eq=False, repr=False, kw_only=True)
class EntraIDTenantBackupCopyJobSpec(JobSpec):
    """A job that copies backups of a Microsoft Entra ID tenant to another repository, to be added. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "backup_repository_id": "backupRepositoryId",
        "primary_job_id": "primaryJobId",
        "encryption": "encryption",
        "is_disabled": "isDisabled",
        "retention_policy": "retentionPolicy",
        "schedule": "schedule",
        "use_custom_encryption": "useCustomEncryption",
        "use_custom_retention": "useCustomRetention",
    }

    backup_repository_id: UUID
    """Id of the backup repository that takes the backups."""
    primary_job_id: UUID
    """Id of the job whose backups it copies."""
    encryption: BackupStorageSettingsEncryptionModel | None = None
    """How copies are encrypted."""
    is_disabled: bool | None = None
    """Whether the job is kept from starting by itself. Since 1.3-rev2."""
    retention_policy: FileBackupRetentionPolicySettingsModel | None = None
    """How long backups are kept."""
    schedule: FileBackupCopyJobScheduleModel | None = None
    """When it runs by itself."""
    use_custom_encryption: bool | None = None
    """Whether copies are encrypted in another way than the backups."""
    use_custom_retention: bool | None = None
    """Whether copies are kept for another time than the backups."""
    type_: EJobType = EJobType.ENTRA_ID_TENANT_BACKUP_COPY
