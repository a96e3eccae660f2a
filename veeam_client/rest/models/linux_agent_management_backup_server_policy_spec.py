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
    from .backup_schedule_model import BackupScheduleModel
    from .e_agent_backup_job_mode import EAgentBackupJobMode
    from .linux_agent_backup_job_files_model import LinuxAgentBackupJobFilesModel
    from .linux_agent_backup_job_guest_processing_model import (
        LinuxAgentBackupJobGuestProcessingModel,
    )
    from .linux_agent_backup_job_volumes_model import LinuxAgentBackupJobVolumesModel


@define(eq=False, repr=False, kw_only=True)
class LinuxAgentManagementBackupServerPolicySpec(JobSpec):
    """A policy by which agents on Linux servers back up by themselves, to be added. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "backup_mode": "backupMode",
        "description": "description",
        "storage": "storage",
        "computers": "computers",
        "files": "files",
        "guest_processing": "guestProcessing",
        "schedule": "schedule",
        "use_snapshotless_file_level_backup": "useSnapshotlessFileLevelBackup",
        "volumes": "volumes",
    }

    backup_mode: EAgentBackupJobMode
    """How much of each computer is backed up."""
    description: str
    """Free text for people."""
    storage: AgentBackupPolicyStorageModel
    """Where backups go and how they are kept."""
    computers: list[AgentObjectModel] | None = None
    """Computers and protection groups that it is for."""
    files: LinuxAgentBackupJobFilesModel | None = None
    """Files that are backed up, with the mode `FileLevel`."""
    guest_processing: LinuxAgentBackupJobGuestProcessingModel | None = None
    """What is done about applications and indexing."""
    schedule: BackupScheduleModel | None = None
    """When it runs by itself."""
    use_snapshotless_file_level_backup: bool | None = None
    """Whether files are read without a snapshot of their volume."""
    volumes: LinuxAgentBackupJobVolumesModel | None = None
    """Volumes that are backed up, with the mode `Volumes`."""
    type_: EJobType = EJobType.LINUX_AGENT_BACKUP_SERVER_POLICY
