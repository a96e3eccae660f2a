# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_job_type import EJobType
from .job_model import JobModel

if TYPE_CHECKING:
    from .backup_schedule_model import BackupScheduleModel
    from .file_backup_copy_job_spec import FileBackupCopyJobSpec
    from .object_storage_backup_job_object_model import (
        ObjectStorageBackupJobObjectModel,
    )
    from .object_storage_backup_job_primary_repository_model import (
        ObjectStorageBackupJobPrimaryRepositoryModel,
    )
    from .unstructured_data_backup_job_archive_repository_model import (
        UnstructuredDataBackupJobArchiveRepositoryModel,
    )


@define(eq=False, repr=False, kw_only=True)
class ObjectStorageBackupJobModel(JobModel):
    """A job that backs up object storage. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "archive_repository": "archiveRepository",
        "backup_repository": "backupRepository",
        "description": "description",
        "is_high_priority": "isHighPriority",
        "objects": "objects",
        "schedule": "schedule",
        "secondary_targets": "secondaryTargets",
    }

    archive_repository: UnstructuredDataBackupJobArchiveRepositoryModel | None = None
    """Where older versions go for the long term."""
    backup_repository: ObjectStorageBackupJobPrimaryRepositoryModel | None = None
    """Where backups go and how they are kept."""
    description: str | None = None
    """Free text for people."""
    is_high_priority: bool | None = None
    """Whether the job gets resources before other jobs."""
    objects: list[ObjectStorageBackupJobObjectModel] | None = None
    """Buckets, containers and folders that it backs up."""
    schedule: BackupScheduleModel | None = None
    """When it runs by itself."""
    secondary_targets: list[FileBackupCopyJobSpec] | None = None
    """Copy jobs that bring the backups to further repositories. Since 1.3-rev2."""
    type_: EJobType = EJobType.OBJECT_STORAGE_BACKUP
