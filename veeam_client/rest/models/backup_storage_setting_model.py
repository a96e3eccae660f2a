# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .backup_storage_settings_encryption_model import (
        BackupStorageSettingsEncryptionModel,
    )
    from .e_compression_level import ECompressionLevel
    from .e_storage_optimization import EStorageOptimization


@define(eq=False, repr=False, kw_only=True)
class BackupStorageSettingModel(Model):
    """Compression, block size, encryption."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "compression_level": "compressionLevel",
        "encryption": "encryption",
        "exclude_deleted_file_blocks": "excludeDeletedFileBlocks",
        "exclude_swap_file_blocks": "excludeSwapFileBlocks",
        "inline_data_dedup_enabled": "inlineDataDedupEnabled",
        "storage_optimization": "storageOptimization",
    }

    compression_level: ECompressionLevel | None = None
    """How hard data is compressed."""
    encryption: BackupStorageSettingsEncryptionModel | None = None
    """Whether backups are encrypted."""
    exclude_deleted_file_blocks: bool | None = None
    """Whether blocks of deleted files are left out."""
    exclude_swap_file_blocks: bool | None = None
    """Whether swap files are left out."""
    inline_data_dedup_enabled: bool | None = None
    """Whether equal blocks are stored once."""
    storage_optimization: EStorageOptimization | None = None
    """Size of the blocks that are compared."""
