# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .agent_backup_policy_destination_model import AgentBackupPolicyDestinationModel
from .e_agent_backup_policy_destination_type import EAgentBackupPolicyDestinationType

if TYPE_CHECKING:
    from .agent_backup_policy_storage_backup_cache_model import (
        AgentBackupPolicyStorageBackupCacheModel,
    )


@define(eq=False, repr=False, kw_only=True)
class AgentBackupPolicyStorageLocalStorageModel(AgentBackupPolicyDestinationModel):
    """A folder on the computer itself as the target of a policy. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "path": "path",
        "backup_cache": "backupCache",
    }

    path: str
    """Path of the folder on the computer."""
    backup_cache: AgentBackupPolicyStorageBackupCacheModel | None = None
    """Where computers keep backups while they cannot reach the target. Since 1.3-rev2."""
    destination_type: EAgentBackupPolicyDestinationType = EAgentBackupPolicyDestinationType.LOCAL_STORAGE
