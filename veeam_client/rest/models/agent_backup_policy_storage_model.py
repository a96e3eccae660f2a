# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .agent_backup_policy_advanced_settings_model import (
        AgentBackupPolicyAdvancedSettingsModel,
    )
    from .agent_backup_policy_destination_model import AgentBackupPolicyDestinationModel
    from .backup_job_retention_policy_settings_model import (
        BackupJobRetentionPolicySettingsModel,
    )
    from .gfs_policy_settings_model import GFSPolicySettingsModel


@define(eq=False, repr=False, kw_only=True)
class AgentBackupPolicyStorageModel(Model):
    """Where backups of a policy go and how they are kept. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "destination": "destination",
        "advanced_settings": "advancedSettings",
        "gfs_policy": "gfsPolicy",
        "retention_policy": "retentionPolicy",
    }

    destination: AgentBackupPolicyDestinationModel
    """Where they go; the class tells the kind of target."""
    advanced_settings: AgentBackupPolicyAdvancedSettingsModel | None = None
    """Full backups, checks, storage, mail."""
    gfs_policy: GFSPolicySettingsModel | None = None
    """Which full backups are kept for the long term, beyond the short-term retention."""
    retention_policy: BackupJobRetentionPolicySettingsModel | None = None
    """How long backups are kept."""
