# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .backup_job_retention_policy_settings_model import (
        BackupJobRetentionPolicySettingsModel,
    )
    from .entra_id_tenant_backup_job_advanced_settings_model import (
        EntraIDTenantBackupJobAdvancedSettingsModel,
    )


@define(eq=False, repr=False, kw_only=True)
class EntraIDTenantBackupJobStorageModel(Model):
    """Which tenant is backed up, and how long backups are kept."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "tenant_id": "tenantId",
        "advanced_settings": "advancedSettings",
        "retention_policy": "retentionPolicy",
        "source_backup_id": "sourceBackupId",
    }

    tenant_id: UUID
    """Id by which this server knows the tenant."""
    advanced_settings: EntraIDTenantBackupJobAdvancedSettingsModel | None = None
    """Encryption and mail."""
    retention_policy: BackupJobRetentionPolicySettingsModel | None = None
    """How long backups are kept."""
    source_backup_id: UUID | None = None
    """Id of a backup that is there already and is to be continued. Since 1.3-rev0."""
