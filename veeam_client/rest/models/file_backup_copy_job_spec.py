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
    from .gfs_policy_settings_model import GFSPolicySettingsModel


@define(eq=False, repr=False, kw_only=True)
class FileBackupCopyJobSpec(JobSpec):
    """A job that copies backups of files to another repository, to be added."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "backup_repository_id": "backupRepositoryId",
        "encryption": "encryption",
        "gfs_policy": "gfsPolicy",
        "primary_job_id": "primaryJobId",
        "retention_policy": "retentionPolicy",
        "schedule": "schedule",
        "use_custom_encryption": "useCustomEncryption",
        "use_custom_retention": "useCustomRetention",
    }

    backup_repository_id: UUID
    """Id of the backup repository that takes the backups."""
    encryption: BackupStorageSettingsEncryptionModel | None = None
    """How copies are encrypted."""
    gfs_policy: GFSPolicySettingsModel | None = None
    """Which full backups are kept for the long term, beyond the short-term retention. Since 1.3-rev2."""
    primary_job_id: UUID | None = None
    """Id of the job whose backups it copies."""
    retention_policy: FileBackupRetentionPolicySettingsModel | None = None
    """How long backups are kept."""
    schedule: FileBackupCopyJobScheduleModel | None = None
    """When it runs by itself."""
    use_custom_encryption: bool | None = None
    """Whether copies are encrypted in another way than the backups."""
    use_custom_retention: bool | None = None
    """Whether copies are kept for another time than the backups."""
    type_: EJobType = EJobType.FILE_BACKUP_COPY
