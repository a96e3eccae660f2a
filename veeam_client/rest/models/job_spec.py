# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_job_type import EJobType


@define(eq=False, repr=False, kw_only=True)
class JobSpec(Model):
    """A job to be added; the class tells the kind."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "type_": "type",
    }
    __discriminator__: ClassVar[str | None] = "type"
    __subtypes__: ClassVar[Mapping[str, str]] = {
        "clouddirectorbackup": "CloudDirectorBackupJobSpec",
        "entraidauditlogbackup": "EntraIDAuditLogBackupJobSpec",
        "entraidtenantbackup": "EntraIDTenantBackupJobSpec",
        "filebackupcopy": "FileBackupCopyJobSpec",
        "vspherereplica": "VSphereReplicaJobSpec",
        "backupcopy": "BackupCopyJobSpec",
        "entraidtenantbackupcopy": "EntraIDTenantBackupCopyJobSpec",
        "hypervbackup": "HyperVBackupJobSpec",
        "linuxagentbackup": "LinuxAgentManagementBackupJobSpec",
        "vspherebackup": "BackupJobSpec",
        "windowsagentbackup": "WindowsAgentManagementBackupJobSpec",
        "filebackup": "FileBackupJobSpec",
        "linuxagentbackupserverpolicy": "LinuxAgentManagementBackupServerPolicySpec",
        "linuxagentbackupworkstationpolicy": "LinuxAgentManagementBackupWorkstationPolicySpec",
        "objectstoragebackup": "ObjectStorageBackupJobSpec",
        "surebackupcontentscan": "SureBackupContentScanJobSpec",
        "windowsagentbackupserverpolicy": "WindowsAgentManagementBackupServerPolicySpec",
        "windowsagentbackupworkstationpolicy": "WindowsAgentManagementBackupWorkstationPolicySpec",
        "irisbackup": "IrisBackupJobSpec",
        "windowsagentbackupfailovercluster": "WindowsAgentManagementBackupJobSpec",
        "backup": "BackupJobSpec",
    }

    name: str
    """Name of the job."""
    type_: EJobType
    """Kind of the job."""
