# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_compression_level import ECompressionLevel
    from .e_storage_optimization import EStorageOptimization


@define(eq=False, repr=False, kw_only=True)
class ReplicaTrafficSettingsModel(Model):
    """Compression, block size, what is left out."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "compression_level": "compressionLevel",
        "exclude_deleted_file_blocks": "excludeDeletedFileBlocks",
        "exclude_swap_file_blocks": "excludeSwapFileBlocks",
        "storage_optimization": "storageOptimization",
    }

    compression_level: ECompressionLevel | None = None
    """How hard data is compressed."""
    exclude_deleted_file_blocks: bool | None = None
    """Whether blocks of deleted files are left out."""
    exclude_swap_file_blocks: bool | None = None
    """Whether swap files are left out."""
    storage_optimization: EStorageOptimization | None = None
    """Size of the blocks that are compared."""
