# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_platform_type import EPlatformType


@define(eq=False, repr=False, kw_only=True)
class BackupObjectModel(Model):
    """A machine, tenant or share that has backups; the class tells the platform."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "platform_name": "platformName",
        "backup_id": "backupId",
        "last_run_failed": "lastRunFailed",
        "name": "name",
        "platform_id": "platformId",
        "restore_points_count": "restorePointsCount",
        "size": "size",
        "type_": "type",
    }
    __discriminator__: ClassVar[str | None] = "platformName"
    __subtypes__: ClassVar[Mapping[str, str]] = {
        "clouddirector": "CloudDirectorBackupObjectModel",
        "entraid": "EntraIDBackupObjectModel",
        "vmware": "ViBackupObjectModel",
        "linuxphysical": "AgentBackupObjectModel",
        "azurecompute": "AzureComputeBackupObjectModel",
        "awsec2": "EC2BackupObjectModel",
        "gce": "GoogleCloudBackupObjectModel",
        "hyperv": "HyperVBackupObjectModel",
        "linuxphysicalppc": "AgentBackupObjectModel",
        "nutanix": "NutanixBackupObjectModel",
        "proxmox": "ProxmoxBackupObjectModel",
        "unstructureddata": "UnstructuredDataBackupObjectModel",
        "windowsphysical": "AgentBackupObjectModel",
        "ec2": "EC2BackupObjectModel",
        "googlecloud": "GoogleCloudBackupObjectModel",
    }

    id: UUID
    """Id of the backup object; several rows can have the same."""
    platform_name: EPlatformType
    """Platform of the workload."""
    backup_id: UUID | None = None
    """Id of the backup. Since 1.3-rev2."""
    last_run_failed: bool | None = None
    """Whether its last backup failed. Since 1.3-rev0."""
    name: str | None = None
    """Name of the machine, tenant or share."""
    platform_id: UUID | None = None
    """Id of the platform; all zeros stands for none."""
    restore_points_count: int | None = None
    """How many restore points there are."""
    size: int | None = None
    """Size of its backups, in bytes. Since 1.3-rev2."""
    type_: str | None = None
    """Type of the object."""
