# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_linux_volume_type import ELinuxVolumeType


@define(eq=False, repr=False, kw_only=True)
class LinuxAgentBackupJobVolumeObjectModel(Model):
    """A volume of a Linux computer. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "path": "path",
        "type_": "type",
    }

    path: str
    """Device, mount point or logical volume."""
    type_: ELinuxVolumeType
    """What `path` names."""
