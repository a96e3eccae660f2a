# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .e_platform_type import EPlatformType
from .object_restore_point_disk_model import ObjectRestorePointDiskModel


@define(eq=False, repr=False, kw_only=True)
class VmwareObjectRestorePointDiskModel(ObjectRestorePointDiskModel):
    """A disk of a vSphere VM in a restore point. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {}

    platform: EPlatformType | None = EPlatformType.VMWARE
