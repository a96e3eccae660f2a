# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class BackupDetailsModel(Model):
    """How much space a backup takes. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "actual_size": "actualSize",
        "backup_size": "backupSize",
        "object_original_size": "objectOriginalSize",
        "restore_points_count": "restorePointsCount",
    }

    actual_size: float | None = None
    """Space that it takes. The interface does not say in which unit."""
    backup_size: float | None = None
    """Size of the backup. The interface does not say in which unit."""
    object_original_size: float | None = None
    """Size of what was backed up. The interface does not say in which unit."""
    restore_points_count: int | None = None
    """How many restore points there are."""
