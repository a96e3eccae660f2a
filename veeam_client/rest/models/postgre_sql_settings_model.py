# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
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
    """Postgre SQL settings model."""

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
    backup_mins_count: int | None = None
    credentials_id: UUID | None = None
    keep_days_count: int | None = None
    retain_log_backups: ERetainLogBackupsType | None = None
    temp_archive_logs_path: str | None = None
    use_guest_credentials: bool | None = None
    user_connection_type: EPostgreSQLUserConnectionType | None = None
