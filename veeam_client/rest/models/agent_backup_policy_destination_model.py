# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_agent_backup_policy_destination_type import (
        EAgentBackupPolicyDestinationType,
    )


@define(eq=False, repr=False, kw_only=True)
class AgentBackupPolicyDestinationModel(Model):
    """Target of a backup policy; the class tells the kind. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "destination_type": "destinationType",
    }
    __discriminator__: ClassVar[str | None] = "destinationType"
    __subtypes__: ClassVar[Mapping[str, str]] = {
        "backuprepository": "AgentBackupPolicyStorageBackupRepositoryModel",
        "cloudconnectrepository": "AgentBackupPolicyStorageCloudConnectRepositoryModel",
        "localstorage": "AgentBackupPolicyStorageLocalStorageModel",
        "sharedfolder": "AgentBackupPolicyStorageSharedFolderModel",
    }

    destination_type: EAgentBackupPolicyDestinationType
    """Kind of the target."""
