# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_azure_compute_vm_disk_type import EAzureComputeVMDiskType


@define(eq=False, repr=False, kw_only=True)
class AzureComputeVMDiskConfigurationModel(Model):
    """Type of a disk in Azure. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "disk_type": "diskType",
        "disk_uid": "diskUid",
        "include": "include",
    }

    disk_type: EAzureComputeVMDiskType | None = None
    """Type of the disk."""
    disk_uid: str | None = None
    """Id of the disk in the restore point."""
    include: bool | None = None
    """Whether the disk is recovered. Since 1.3-rev1."""
