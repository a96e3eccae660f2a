# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .backup_object_model import BackupObjectModel
from .e_platform_type import EPlatformType

if TYPE_CHECKING:
    from .e_hyper_v_inventory_type import EHyperVInventoryType


@define(eq=False, repr=False, kw_only=True)
class HyperVBackupObjectModel(BackupObjectModel):
    """An object of Microsoft Hyper-V that has backups. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "object_id": "objectId",
        "hv_type": "hvType",
        "path": "path",
    }

    object_id: str
    """Id of the object in Hyper-V."""
    hv_type: EHyperVInventoryType | None = None
    """Type of the object."""
    path: str | None = None
    """Where it is in the inventory."""
    platform_name: EPlatformType = EPlatformType.HYPER_V
