# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_job_type import EJobType
from .job_spec import JobSpec

if TYPE_CHECKING:
    from .backup_job_guest_processing_model import BackupJobGuestProcessingModel
    from .backup_job_storage_model import BackupJobStorageModel
    from .backup_job_virtual_machines_spec import BackupJobVirtualMachinesSpec
    from .backup_schedule_model import BackupScheduleModel


@define(eq=False, repr=False, kw_only=True)
class BackupJobSpec(JobSpec):
    """A job that backs up VMs of VMware vSphere, to be added."""

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
    guest_processing: BackupJobGuestProcessingModel | None = None
    """What it does inside the VMs."""
    is_high_priority: bool | None = None
    """Whether the job gets resources before other jobs."""
    schedule: BackupScheduleModel | None = None
    """When it runs by itself."""
    storage: BackupJobStorageModel | None = None
    """Where backups go and how they are kept."""
    virtual_machines: BackupJobVirtualMachinesSpec | None = None
    """What it backs up."""
    type_: EJobType = EJobType.VSPHERE_BACKUP
