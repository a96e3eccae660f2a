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
    from .snapshot_immutability_options_model import SnapshotImmutabilityOptionsModel


@define(eq=False, repr=False, kw_only=True)
class IrisBackupJobStorageModel(Model):
    """Where backups of InterSystems IRIS go and how they are kept. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "backup_repository_id": "backupRepositoryId",
        "retention_policy": "retentionPolicy",
        "snapshot_immutability_options": "snapshotImmutabilityOptions",
        "source_backup_id": "sourceBackupId",
    }

    backup_repository_id: UUID | None = None
    """Id of the backup repository that takes the backups."""
    retention_policy: BackupJobRetentionPolicySettingsModel | None = None
    """How long backups are kept."""
    snapshot_immutability_options: SnapshotImmutabilityOptionsModel | None = None
    """For how long nobody can change or delete the snapshots."""
    source_backup_id: UUID | None = None
    """Id of a backup that is there already and is to be continued."""
