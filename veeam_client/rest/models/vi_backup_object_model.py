# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .backup_object_model import BackupObjectModel
from .e_platform_type import EPlatformType

if TYPE_CHECKING:
    from .e_vmware_inventory_type import EVmwareInventoryType


@define(eq=False, repr=False, kw_only=True)
class ViBackupObjectModel(BackupObjectModel):
    """An object of VMware vSphere that has backups."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "object_id": "objectId",
        "path": "path",
        "vi_type": "viType",
    }

    object_id: str
    """Id of the object in vSphere (`vm-101`)."""
    path: str | None = None
    """Where it is in the inventory."""
    vi_type: EVmwareInventoryType | None = None
    """Type of the object."""
    platform_name: EPlatformType = EPlatformType.VMWARE
