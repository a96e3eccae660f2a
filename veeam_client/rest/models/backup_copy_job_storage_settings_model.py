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


@define(eq=False, repr=False, kw_only=True)
class BackupCopyJobStorageSettingsModel(Model):
    """Compression and encryption. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "compression_level": "compressionLevel",
        "encryption": "encryption",
        "inline_data_dedup_enabled": "inlineDataDedupEnabled",
    }

    compression_level: ECompressionLevel | None = None
    """How hard data is compressed."""
    encryption: BackupStorageSettingsEncryptionModel | None = None
    """Whether data is encrypted, and with what."""
    inline_data_dedup_enabled: bool | None = None
    """Whether equal blocks are stored once. Since 1.3-rev2."""
