# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .linux_agent_backup_job_volume_object_model import (
        LinuxAgentBackupJobVolumeObjectModel,
    )


@define(eq=False, repr=False, kw_only=True)
class LinuxAgentBackupJobVolumesModel(Model):
    """Which volumes are backed up. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "volume_object": "volumeObject",
    }

    volume_object: list[LinuxAgentBackupJobVolumeObjectModel]
    """The volumes."""
