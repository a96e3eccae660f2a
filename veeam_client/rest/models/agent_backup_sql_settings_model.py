# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_retain_log_backups_type import ERetainLogBackupsType
    from .esql_logs_processing import ESQLLogsProcessing


@define(eq=False, repr=False, kw_only=True)
class AgentBackupSQLSettingsModel(Model):
    """Logs of Microsoft SQL Server on a computer. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "logs_processing": "logsProcessing",
        "backup_mins_count": "backupMinsCount",
        "credentials_id": "credentialsId",
        "keep_days_count": "keepDaysCount",
        "retain_log_backups": "retainLogBackups",
        "use_guest_credentials": "useGuestCredentials",
    }

    logs_processing: ESQLLogsProcessing
    """Whether logs are truncated, backed up or let alone."""
    backup_mins_count: int | None = None
    """How often the logs are backed up, in minutes."""
    credentials_id: UUID | None = None
    """Id of the credentials record to sign in with."""
    keep_days_count: int | None = None
    """How long log backups are kept, in days, with `KeepOnlyDays`."""
    retain_log_backups: ERetainLogBackupsType | None = None
    """How long log backups are kept."""
    use_guest_credentials: bool | None = None
    """Whether the credentials for the machine are used for the application."""
