# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .job_spec import JobSpec

if TYPE_CHECKING:
    from .agent_backup_job_storage_model import AgentBackupJobStorageModel
    from .agent_object_model import AgentObjectModel
    from .backup_schedule_model import BackupScheduleModel
    from .e_agent_backup_job_mode import EAgentBackupJobMode
    from .e_job_agent_type import EJobAgentType
    from .windows_agent_backup_job_files_model import WindowsAgentBackupJobFilesModel
    from .windows_agent_backup_job_guest_processing_model import (
        WindowsAgentBackupJobGuestProcessingModel,
    )
    from .windows_agent_backup_job_volumes_model import (
        WindowsAgentBackupJobVolumesModel,
    )


@define(eq=False, repr=False, kw_only=True)
class WindowsAgentManagementBackupJobSpec(JobSpec):
    """A job that backs up Windows computers with agents, to be added. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "backup_mode": "backupMode",
        "computers": "computers",
        "description": "description",
        "agent_type": "agentType",
        "files": "files",
        "guest_processing": "guestProcessing",
        "include_usb_drives": "includeUsbDrives",
        "is_high_priority": "isHighPriority",
        "schedule": "schedule",
        "storage": "storage",
        "volumes": "volumes",
    }

    backup_mode: EAgentBackupJobMode
    """How much of each computer it backs up."""
    computers: list[AgentObjectModel]
    """Computers and protection groups that it backs up."""
    description: str
    """Free text for people."""
    agent_type: EJobAgentType | None = None
    """Whether they are workstations, servers or clusters."""
    files: WindowsAgentBackupJobFilesModel | None = None
    """Files that it backs up, with the mode `FileLevel`."""
    guest_processing: WindowsAgentBackupJobGuestProcessingModel | None = None
    """What it does about applications and indexing."""
    include_usb_drives: bool | None = None
    """Whether USB drives that are plugged in are backed up too."""
    is_high_priority: bool | None = None
    """Whether the job gets resources before other jobs."""
    schedule: BackupScheduleModel | None = None
    """When it runs by itself."""
    storage: AgentBackupJobStorageModel | None = None
    """Where backups go and how they are kept."""
    volumes: WindowsAgentBackupJobVolumesModel | None = None
    """Volumes that it backs up, with the mode `Volumes`."""
