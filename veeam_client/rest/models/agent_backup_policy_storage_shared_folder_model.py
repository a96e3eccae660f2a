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
    from .e_shared_folder_type import ESharedFolderType


@define(eq=False, repr=False, kw_only=True)
class AgentBackupPolicyStorageSharedFolderModel(AgentBackupPolicyDestinationModel):
    """A network share as the target of a policy. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "path": "path",
        "backup_cache": "backupCache",
        "network_credentials_id": "networkCredentialsId",
        "network_share_type": "networkShareType",
        "use_network_credentials": "useNetworkCredentials",
    }

    path: str
    """Path of the share."""
    backup_cache: AgentBackupPolicyStorageBackupCacheModel | None = None
    """Where computers keep backups while they cannot reach the target. Since 1.3-rev2."""
    network_credentials_id: UUID | None = None
    """Id of the credentials record for the share, with `useNetworkCredentials`."""
    network_share_type: ESharedFolderType | None = None
    """Kind of the share."""
    use_network_credentials: bool | None = None
    """Whether the agents sign in to the share with the credentials given here."""
    destination_type: EAgentBackupPolicyDestinationType = EAgentBackupPolicyDestinationType.SHARED_FOLDER
