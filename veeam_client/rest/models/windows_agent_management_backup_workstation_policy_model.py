# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_job_type import EJobType
from .job_model import JobModel

if TYPE_CHECKING:
    from .agent_backup_policy_storage_model import AgentBackupPolicyStorageModel
    from .agent_object_model import AgentObjectModel
    from .e_agent_backup_job_mode import EAgentBackupJobMode
    from .windows_agent_backup_job_files_model import WindowsAgentBackupJobFilesModel
    from .windows_agent_backup_job_guest_processing_model import (
        WindowsAgentBackupJobGuestProcessingModel,
    )
    from .windows_agent_backup_job_volumes_model import (
        WindowsAgentBackupJobVolumesModel,
    )
    from .windows_agent_backup_policy_workstation_schedule_model import (
        WindowsAgentBackupPolicyWorkstationScheduleModel,
    )


@define(eq=False, repr=False, kw_only=True)
class WindowsAgentManagementBackupWorkstationPolicyModel(JobModel):
    """A policy by which agents on Windows workstations back up by themselves. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "backup_mode": "backupMode",
        "description": "description",
        "storage": "storage",
        "computers": "computers",
        "files": "files",
        "include_usb_drives": "includeUsbDrives",
        "schedule": "schedule",
        "volumes": "volumes",
        "guest_processing": "guestProcessing",
    }

    backup_mode: EAgentBackupJobMode
    """How much of each computer is backed up."""
    description: str
    """Free text for people."""
    storage: AgentBackupPolicyStorageModel
    """Where backups go and how they are kept."""
    computers: list[AgentObjectModel] | None = None
    """Computers and protection groups that it is for."""
    files: WindowsAgentBackupJobFilesModel | None = None
    """Files that are backed up, with the mode `FileLevel`."""
    include_usb_drives: bool | None = None
    """Whether USB drives that are plugged in are backed up too."""
    schedule: WindowsAgentBackupPolicyWorkstationScheduleModel | None = None
    """When it runs by itself."""
    volumes: WindowsAgentBackupJobVolumesModel | None = None
    """Volumes that are backed up, with the mode `Volumes`."""
    guest_processing: WindowsAgentBackupJobGuestProcessingModel | None = None
    """What is done about applications and indexing. Until 1.3-rev1."""
    type_: EJobType = EJobType.WINDOWS_AGENT_BACKUP_WORKSTATION_POLICY
