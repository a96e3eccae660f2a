# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_platform_type import EPlatformType
from .object_restore_point_disk_model import ObjectRestorePointDiskModel

if TYPE_CHECKING:
    from .hyper_v_disk_extent_model import HyperVDiskExtentModel


@define(eq=False, repr=False, kw_only=True)
class HyperVObjectRestorePointDiskModel(ObjectRestorePointDiskModel):
    """A disk of a Hyper-V VM in a restore point. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "disk_extents": "diskExtents",
    }

    disk_extents: list[HyperVDiskExtentModel]
    """Files that the disk is made of."""
    platform: EPlatformType | None = EPlatformType.HYPER_V
