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
    from .entra_id_tenant_notification_settings_model import (
        EntraIDTenantNotificationSettingsModel,
    )


@define(eq=False, repr=False, kw_only=True)
class EntraIDTenantBackupJobAdvancedSettingsModel(Model):
    """Encryption and mail."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "encryption": "encryption",
        "notifications": "notifications",
    }

    encryption: BackupStorageSettingsEncryptionModel | None = None
    """Whether data is encrypted, and with what."""
    notifications: EntraIDTenantNotificationSettingsModel | None = None
    """Mail and SNMP."""
