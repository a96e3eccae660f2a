# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_rotated_drive_cleanup_mode import ERotatedDriveCleanupMode


@define(eq=False, repr=False, kw_only=True)
class RepositoryAdvancedSettingsModel(Model):
    """How backups are written to a repository."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "rotated_drive_cleanup_mode": "RotatedDriveCleanupMode",
        "align_data_blocks": "alignDataBlocks",
        "decompress_before_storing": "decompressBeforeStoring",
        "per_vm_backup": "perVmBackup",
        "rotated_drives": "rotatedDrives",
    }

    rotated_drive_cleanup_mode: ERotatedDriveCleanupMode | None = None
    """What becomes of old backups on a drive that comes back."""
    align_data_blocks: bool | None = None
    """Whether blocks are aligned, for storage with fixed blocks."""
    decompress_before_storing: bool | None = None
    """Whether data is decompressed first, for storage that compresses by itself."""
    per_vm_backup: bool | None = None
    """Whether each machine has a backup file of its own."""
    rotated_drives: bool | None = None
    """Whether drives are swapped."""
