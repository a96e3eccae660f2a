# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_job_type import EJobType
from .job_spec import JobSpec

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
class WindowsAgentManagementBackupWorkstationPolicySpec(JobSpec):
    """Windows agent management backup workstation policy spec. Since 1.3-rev1."""

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
    description: str
    """Free text for people."""
    storage: AgentBackupPolicyStorageModel
    computers: list[AgentObjectModel] | None = None
    files: WindowsAgentBackupJobFilesModel | None = None
    include_usb_drives: bool | None = None
    schedule: WindowsAgentBackupPolicyWorkstationScheduleModel | None = None
    """When it runs by itself."""
    volumes: WindowsAgentBackupJobVolumesModel | None = None
    guest_processing: WindowsAgentBackupJobGuestProcessingModel | None = None
    """Until 1.3-rev1."""
    type_: EJobType = EJobType.WINDOWS_AGENT_BACKUP_WORKSTATION_POLICY
