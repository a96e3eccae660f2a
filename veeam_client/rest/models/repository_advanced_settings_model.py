# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_rotated_drive_cleanup_mode import ERotatedDriveCleanupMode


@define(eq=False, repr=False, kw_only=True)
class RepositoryAdvancedSettingsModel(Model):
    """Repository advanced settings model."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "rotated_drive_cleanup_mode": "RotatedDriveCleanupMode",
        "align_data_blocks": "alignDataBlocks",
        "decompress_before_storing": "decompressBeforeStoring",
        "per_vm_backup": "perVmBackup",
        "rotated_drives": "rotatedDrives",
    }

    rotated_drive_cleanup_mode: ERotatedDriveCleanupMode | None = None
    align_data_blocks: bool | None = None
    decompress_before_storing: bool | None = None
    per_vm_backup: bool | None = None
    rotated_drives: bool | None = None
