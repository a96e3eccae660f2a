# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .backup_job_guest_processing_import_model import (
        BackupJobGuestProcessingImportModel,
    )
    from .backup_job_storage_import_model import BackupJobStorageImportModel
    from .backup_job_virtual_machines_spec import BackupJobVirtualMachinesSpec
    from .backup_schedule_model import BackupScheduleModel
    from .e_job_type import EJobType


@define(eq=False, repr=False, kw_only=True)
class JobImportSpec(Model):
    """A job that backs up VMs of VMware vSphere, exported or to be imported."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "description": "description",
        "guest_processing": "guestProcessing",
        "is_high_priority": "isHighPriority",
        "name": "name",
        "schedule": "schedule",
        "storage": "storage",
        "type_": "type",
        "virtual_machines": "virtualMachines",
    }

    description: str
    """Free text for people."""
    guest_processing: BackupJobGuestProcessingImportModel
    """What it does inside the VMs."""
    is_high_priority: bool
    """Whether the job gets resources before other jobs."""
    name: str
    """Name of the job."""
    schedule: BackupScheduleModel
    """When it runs by itself."""
    storage: BackupJobStorageImportModel
    """Where backups go and how they are kept."""
    type_: EJobType
    """Kind of the job."""
    virtual_machines: BackupJobVirtualMachinesSpec
    """What it backs up."""
