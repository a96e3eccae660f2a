# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_job_type import EJobType
from .job_model import JobModel

if TYPE_CHECKING:
    from .backup_job_guest_processing_model import BackupJobGuestProcessingModel
    from .backup_schedule_model import BackupScheduleModel
    from .hyper_v_backup_job_storage_model import HyperVBackupJobStorageModel
    from .hyper_v_backup_job_virtual_machines_model import (
        HyperVBackupJobVirtualMachinesModel,
    )


@define(eq=False, repr=False, kw_only=True)
class HyperVBackupJobModel(JobModel):
    """A job that backs up VMs of Microsoft Hyper-V. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "description": "description",
        "guest_processing": "guestProcessing",
        "is_high_priority": "isHighPriority",
        "schedule": "schedule",
        "storage": "storage",
        "virtual_machines": "virtualMachines",
    }

    description: str
    """Free text for people."""
    guest_processing: BackupJobGuestProcessingModel
    """What it does inside the VMs."""
    is_high_priority: bool
    """Whether the job gets resources before other jobs."""
    schedule: BackupScheduleModel
    """When it runs by itself."""
    storage: HyperVBackupJobStorageModel
    """Where backups go and how they are kept."""
    virtual_machines: HyperVBackupJobVirtualMachinesModel | None = None
    """What it backs up."""
    type_: EJobType = EJobType.HYPER_V_BACKUP
