# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_job_type import EJobType
from .job_model import JobModel

if TYPE_CHECKING:
    from .backup_copy_job_data_transfer_model import BackupCopyJobDataTransferModel
    from .backup_copy_job_objects_model import BackupCopyJobObjectsModel
    from .backup_copy_job_schedule_model import BackupCopyJobScheduleModel
    from .backup_copy_job_target_model import BackupCopyJobTargetModel
    from .e_backup_copy_job_mode import EBackupCopyJobMode


@define(eq=False, repr=False, kw_only=True)
class BackupCopyJobModel(JobModel):
    """A job that copies backups to another repository. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "description": "description",
        "mode": "mode",
        "source_objects": "sourceObjects",
        "data_transfer": "dataTransfer",
        "schedule": "schedule",
        "target": "target",
    }

    description: str
    """Free text for people."""
    mode: EBackupCopyJobMode
    """Whether it copies restore points as they appear or at set times."""
    source_objects: BackupCopyJobObjectsModel
    """What it copies."""
    data_transfer: BackupCopyJobDataTransferModel | None = None
    """Whether copies go through WAN accelerators."""
    schedule: BackupCopyJobScheduleModel | None = None
    """When it runs by itself."""
    target: BackupCopyJobTargetModel | None = None
    """Where copies go and how they are kept."""
    type_: EJobType = EJobType.BACKUP_COPY
