# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .entra_id_audit_log_backup_job_advanced_settings_model import (
        EntraIDAuditLogBackupJobAdvancedSettingsModel,
    )
    from .entra_id_audit_log_retention_policy_settings_model import (
        EntraIDAuditLogRetentionPolicySettingsModel,
    )


@define(eq=False, repr=False, kw_only=True)
class EntraIDAuditLogBackupJobStorageModel(Model):
    """Where backups go and how they are kept."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "advanced_settings": "advancedSettings",
        "backup_repository_id": "backupRepositoryId",
        "retention_policy": "retentionPolicy",
        "source_backup_id": "sourceBackupId",
    }

    advanced_settings: EntraIDAuditLogBackupJobAdvancedSettingsModel | None = None
    """Checks, storage, mail, scripts."""
    backup_repository_id: UUID | None = None
    """Id of the backup repository that takes the backups."""
    retention_policy: EntraIDAuditLogRetentionPolicySettingsModel | None = None
    """How long backups are kept."""
    source_backup_id: UUID | None = None
    """Id of a backup that is there already and is to be continued."""
