# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .backup_rpo_monitor_model import BackupRPOMonitorModel
    from .log_backup_rpo_monitor_model import LogBackupRPOMonitorModel


@define(eq=False, repr=False, kw_only=True)
class BackupCopyJobRPOMonitorModel(Model):
    """When to warn that copies are late. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "new_backup_threshold": "newBackupThreshold",
        "new_log_backup_threshold": "newLogBackupThreshold",
    }

    new_backup_threshold: BackupRPOMonitorModel | None = None
    """For backups."""
    new_log_backup_threshold: LogBackupRPOMonitorModel | None = None
    """For backups of logs."""
