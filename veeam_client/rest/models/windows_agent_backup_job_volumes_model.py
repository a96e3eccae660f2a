# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_agent_volumes_backup_mode import EAgentVolumesBackupMode
    from .windows_agent_backup_job_volume_object_model import (
        WindowsAgentBackupJobVolumeObjectModel,
    )


@define(eq=False, repr=False, kw_only=True)
class WindowsAgentBackupJobVolumesModel(Model):
    """Which volumes are backed up. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "volume_object": "volumeObject",
        "volumes_backup_mode": "volumesBackupMode",
    }

    volume_object: list[WindowsAgentBackupJobVolumeObjectModel]
    """The volumes."""
    volumes_backup_mode: EAgentVolumesBackupMode
    """Only those listed, or all but those."""
