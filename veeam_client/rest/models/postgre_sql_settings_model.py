# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_postgre_sql_user_connection_type import EPostgreSQLUserConnectionType
    from .e_retain_log_backups_type import ERetainLogBackupsType


@define(eq=False, repr=False, kw_only=True)
class PostgreSQLSettingsModel(Model):
    """Logs of PostgreSQL. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "backup_logs": "backupLogs",
        "backup_mins_count": "backupMinsCount",
        "credentials_id": "credentialsId",
        "keep_days_count": "keepDaysCount",
        "retain_log_backups": "retainLogBackups",
        "temp_archive_logs_path": "tempArchiveLogsPath",
        "use_guest_credentials": "useGuestCredentials",
        "user_connection_type": "userConnectionType",
    }

    backup_logs: bool | None = None
    """Whether logs are backed up."""
    backup_mins_count: int | None = None
    """How often the logs are backed up, in minutes."""
    credentials_id: UUID | None = None
    """Id of the credentials record to sign in with."""
    keep_days_count: int | None = None
    """How long log backups are kept, in days, with `KeepOnlyDays`."""
    retain_log_backups: ERetainLogBackupsType | None = None
    """How long log backups are kept."""
    temp_archive_logs_path: str | None = None
    """Folder in the VM that holds logs until they are backed up."""
    use_guest_credentials: bool | None = None
    """Whether the credentials for the VM are used for the database."""
    user_connection_type: EPostgreSQLUserConnectionType | None = None
    """How the account signs in to the database."""
