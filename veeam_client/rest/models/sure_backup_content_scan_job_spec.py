# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_job_type import EJobType
from .job_spec import JobSpec

if TYPE_CHECKING:
    from .sure_backup_job_schedule_model import SureBackupJobScheduleModel
    from .sure_backup_job_verification_options_model import (
        SureBackupJobVerificationOptionsModel,
    )
    from .sure_backup_linked_jobs_model import SureBackupLinkedJobsModel
    from .unstructured_linked_jobs_model import UnstructuredLinkedJobsModel


@define(eq=False, repr=False, kw_only=True)
class SureBackupContentScanJobSpec(JobSpec):
    """A job that scans the content of backups for damage and malware, to be added. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "verification_options": "verificationOptions",
        "description": "description",
        "linked_jobs": "linkedJobs",
        "schedule": "schedule",
        "unstructured_linked_jobs": "unstructuredLinkedJobs",
    }

    verification_options: SureBackupJobVerificationOptionsModel
    """What it looks for, and whom it tells."""
    description: str | None = None
    """Free text for people."""
    linked_jobs: SureBackupLinkedJobsModel | None = None
    """Jobs whose backups it scans."""
    schedule: SureBackupJobScheduleModel | None = None
    """When it runs by itself."""
    unstructured_linked_jobs: UnstructuredLinkedJobsModel | None = None
    """Jobs for files and object storage whose backups it scans. Since 1.3-rev2."""
    type_: EJobType = EJobType.SUREBACKUP_CONTENT_SCAN
