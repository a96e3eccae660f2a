# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .agent_backup_policy_backup_timeout_model import (
        AgentBackupPolicyBackupTimeoutModel,
    )


@define(eq=False, repr=False, kw_only=True)
class AgentBackupPolicyScheduleAtEventsModel(Model):
    """Events that start a backup of a workstation. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "backup_at_lock": "backupAtLock",
        "backup_at_logoff": "backupAtLogoff",
        "backup_at_storage_attach": "backupAtStorageAttach",
        "backup_timeout": "backupTimeout",
        "eject_storage_after_backup": "ejectStorageAfterBackup",
    }

    backup_at_lock: bool | None = None
    """Whether a backup is made when the computer is locked."""
    backup_at_logoff: bool | None = None
    """Whether a backup is made when the user signs out."""
    backup_at_storage_attach: bool | None = None
    """Whether a backup is made when the storage for backups is plugged in."""
    backup_timeout: AgentBackupPolicyBackupTimeoutModel | None = None
    """Least time between two backups that events start."""
    eject_storage_after_backup: bool | None = None
    """Whether removable storage is ejected when the backup has ended."""
