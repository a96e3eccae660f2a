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
    """Agent backup policy storage shared folder model. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "path": "path",
        "backup_cache": "backupCache",
        "network_credentials_id": "networkCredentialsId",
        "network_share_type": "networkShareType",
        "use_network_credentials": "useNetworkCredentials",
    }

    path: str
    backup_cache: AgentBackupPolicyStorageBackupCacheModel | None = None
    """Since 1.3-rev2."""
    network_credentials_id: UUID | None = None
    network_share_type: ESharedFolderType | None = None
    use_network_credentials: bool | None = None
    destination_type: EAgentBackupPolicyDestinationType = EAgentBackupPolicyDestinationType.SHARED_FOLDER
