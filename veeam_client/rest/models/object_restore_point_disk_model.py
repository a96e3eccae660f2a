# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_disk_info_process_state import EDiskInfoProcessState
    from .e_disk_info_type import EDiskInfoType
    from .e_platform_type import EPlatformType


@define(eq=False, repr=False, kw_only=True)
class ObjectRestorePointDiskModel(Model):
    """A disk in a restore point; the class tells the platform."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "state": "state",
        "type_": "type",
        "uid": "uid",
        "capacity": "capacity",
        "platform": "platform",
    }
    __discriminator__: ClassVar[str | None] = "platform"
    __subtypes__: ClassVar[Mapping[str, str]] = {
        "clouddirector": "CloudDirectorObjectRestorePointDiskModel",
        "hyperv": "HyperVObjectRestorePointDiskModel",
        "vmware": "VmwareObjectRestorePointDiskModel",
        "customplatform": "CustomPlatformObjectRestorePointDiskModel",
        "linuxphysical": "LinuxPhysicalObjectRestorePointDiskModel",
        "windowsphysical": "WindowsPhysicalObjectRestorePointDiskModel",
    }

    name: str
    """Name of the disk."""
    state: EDiskInfoProcessState
    """How far it has been processed."""
    type_: EDiskInfoType
    """Type of the disk."""
    uid: str
    """Id of the disk."""
    capacity: int | None = None
    """Size of the disk, in bytes."""
    platform: EPlatformType | None = None
    """Platform of the machine. Since 1.3-rev0."""
