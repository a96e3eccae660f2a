# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .archive_tier_advanced_settings_model import ArchiveTierAdvancedSettingsModel
    from .backup_storage_settings_encryption_model import (
        BackupStorageSettingsEncryptionModel,
    )


@define(eq=False, repr=False, kw_only=True)
class ArchiveTierModel(Model):
    """Object storage that takes backups for the long term."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "is_enabled": "isEnabled",
        "advanced_settings": "advancedSettings",
        "archive_period_days": "archivePeriodDays",
        "copy_policy_enabled": "copyPolicyEnabled",
        "encryption": "encryption",
        "extent_crypto_key_id": "extentCryptoKeyId",
        "extent_id": "extentId",
        "move_policy_enabled": "movePolicyEnabled",
    }

    is_enabled: bool
    """Whether there is one."""
    advanced_settings: ArchiveTierAdvancedSettingsModel | None = None
    """How backups are archived."""
    archive_period_days: int | None = None
    """Age from which restore points move to the archive tier, in days."""
    copy_policy_enabled: bool | None = None
    """Whether backups are copied to the archive tier. Since 1.3-rev2."""
    encryption: BackupStorageSettingsEncryptionModel | None = None
    """Whether data is encrypted, and with what. Since 1.3-rev2."""
    extent_crypto_key_id: UUID | None = None
    """Id of the encryption key of the extent. Since 1.3-rev2."""
    extent_id: UUID | None = None
    """Id of the repository."""
    move_policy_enabled: bool | None = None
    """Whether backups are moved to the archive tier. Since 1.3-rev2."""
