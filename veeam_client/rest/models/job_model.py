# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
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
        "is_disabled": "isDisabled",
        "name": "name",
        "type_": "type",
    }
    __discriminator__: ClassVar[str | None] = "type"
    __subtypes__: ClassVar[Mapping[str, str]] = {
        "backupcopy": "BackupCopyJobModel",
        "clouddirectorbackup": "CloudDirectorBackupJobModel",
        "entraidauditlogbackup": "EntraIDAuditLogBackupJobModel",
        "entraidtenantbackup": "EntraIDTenantBackupJobModel",
        "entraidtenantbackupcopy": "EntraIDTenantBackupCopyJobModel",
        "filebackupcopy": "FileBackupCopyJobModel",
        "hypervbackup": "HyperVBackupJobModel",
        "linuxagentbackup": "LinuxAgentManagementBackupJobModel",
        "vspherebackup": "BackupJobModel",
        "vspherereplica": "VSphereReplicaJobModel",
        "windowsagentbackup": "WindowsAgentManagementBackupJobModel",
    }

    id: UUID
    """Id of the job."""
    is_disabled: bool
    """Whether the job is kept from starting by itself."""
    name: str
    """Name of the job."""
    type_: EJobType
    """Kind of the job."""
