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
    """Agent backup policy storage local storage model. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "path": "path",
        "backup_cache": "backupCache",
    }

    path: str
    backup_cache: AgentBackupPolicyStorageBackupCacheModel | None = None
    """Since 1.3-rev2."""
    destination_type: EAgentBackupPolicyDestinationType = EAgentBackupPolicyDestinationType.LOCAL_STORAGE
