# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .backup_object_model import BackupObjectModel
from .e_platform_type import EPlatformType

if TYPE_CHECKING:
    from .e_cloud_director_inventory_type import ECloudDirectorInventoryType


@define(eq=False, repr=False, kw_only=True)
class CloudDirectorBackupObjectModel(BackupObjectModel):
    """An object of VMware Cloud Director that has backups."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "object_id": "objectId",
        "cloud_director_type": "cloudDirectorType",
        "path": "path",
    }

    object_id: str
    """Id of the object in Cloud Director."""
    cloud_director_type: ECloudDirectorInventoryType | None = None
    """Type of the object."""
    path: str | None = None
    """Where it is in the inventory."""
    platform_name: EPlatformType = EPlatformType.CLOUD_DIRECTOR
