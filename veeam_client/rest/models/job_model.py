# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_job_type import EJobType


@define(eq=False, repr=False, kw_only=True)
class JobModel(Model):
    """A job with its settings; the class tells the kind."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "type_": "type",
        "is_disabled": "isDisabled",
    }
    __discriminator__: ClassVar[str | None] = "type"
    __subtypes__: ClassVar[Mapping[str, str]] = {
        "clouddirectorbackup": "CloudDirectorBackupJobModel",
        "entraidauditlogbackup": "EntraIDAuditLogBackupJobModel",
        "entraidtenantbackup": "EntraIDTenantBackupJobModel",
        "filebackupcopy": "FileBackupCopyJobModel",
        "vspherereplica": "VSphereReplicaJobModel",
        "backupcopy": "BackupCopyJobModel",
        "entraidtenantbackupcopy": "EntraIDTenantBackupCopyJobModel",
        "hypervbackup": "HyperVBackupJobModel",
        "linuxagentbackup": "LinuxAgentManagementBackupJobModel",
        "vspherebackup": "BackupJobModel",
        "windowsagentbackup": "WindowsAgentManagementBackupJobModel",
        "filebackup": "FileBackupJobModel",
        "linuxagentbackupserverpolicy": "LinuxAgentManagementBackupServerPolicyModel",
        "linuxagentbackupworkstationpolicy": "LinuxAgentManagementBackupWorkstationPolicyModel",
        "objectstoragebackup": "ObjectStorageBackupJobModel",
        "surebackupcontentscan": "SureBackupContentScanJobModel",
        "windowsagentbackupserverpolicy": "WindowsAgentManagementBackupServerPolicyModel",
        "windowsagentbackupworkstationpolicy": "WindowsAgentManagementBackupWorkstationPolicyModel",
        "irisbackup": "IrisBackupJobModel",
        "windowsagentbackupfailovercluster": "WindowsAgentManagementBackupJobModel",
        "backup": "BackupJobModel",
    }

    id: UUID
    """Id of the job."""
    name: str
    """Name of the job."""
    type_: EJobType
    """Kind of the job."""
    is_disabled: bool | None = None
    """Whether the job is kept from starting by itself."""
