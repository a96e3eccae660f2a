# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_windows_volume_type import EWindowsVolumeType


@define(eq=False, repr=False, kw_only=True)
class WindowsAgentBackupJobVolumeObjectModel(Model):
    """A volume of a Windows computer. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "type_": "type",
        "path": "path",
    }

    type_: EWindowsVolumeType
    """That of the operating system, or one named by its path."""
    path: str | None = None
    """Path of the volume (`D:\\`)."""
