# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from .agent_backup_policy_destination_model import AgentBackupPolicyDestinationModel
from .e_agent_backup_policy_destination_type import EAgentBackupPolicyDestinationType

if TYPE_CHECKING:
    from .agent_backup_policy_storage_backup_cache_model import (
        AgentBackupPolicyStorageBackupCacheModel,
    )


@define(eq=False, repr=False, kw_only=True)
class AgentBackupPolicyStorageBackupRepositoryModel(AgentBackupPolicyDestinationModel):
    """A backup repository as the target of a policy. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "backup_repository_id": "backupRepositoryId",
        "backup_server_name": "backupServerName",
        "backup_cache": "backupCache",
    }

    backup_repository_id: UUID
    """Id of the backup repository that takes the backups."""
    backup_server_name: str
    """DNS name or IP address at which the computers reach the backup server."""
    backup_cache: AgentBackupPolicyStorageBackupCacheModel | None = None
    """Where computers keep backups while they cannot reach the target."""
    destination_type: EAgentBackupPolicyDestinationType = EAgentBackupPolicyDestinationType.BACKUP_REPOSITORY
