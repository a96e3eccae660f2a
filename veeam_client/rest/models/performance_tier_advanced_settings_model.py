# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class PerformanceTierAdvancedSettingsModel(Model):
    """How backups are spread over extents."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "full_when_extent_offline": "fullWhenExtentOffline",
        "per_vm_backup": "perVmBackup",
    }

    full_when_extent_offline: bool | None = None
    """Whether a full backup is made elsewhere when the extent with the last one cannot be reached."""
    per_vm_backup: bool | None = None
    """Whether each machine has a backup file of its own."""
