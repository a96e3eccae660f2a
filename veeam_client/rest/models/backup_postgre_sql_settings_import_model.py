# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .backup_log_shipping_servers_import_model import (
        BackupLogShippingServersImportModel,
    )
    from .credentials_import_model import CredentialsImportModel
    from .e_postgre_sql_user_connection_type import EPostgreSQLUserConnectionType
    from .e_retain_log_backups_type import ERetainLogBackupsType


@define(eq=False, repr=False, kw_only=True)
class BackupPostgreSQLSettingsImportModel(Model):
    """Logs of PostgreSQL. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "backup_logs": "backupLogs",
        "backup_mins_count": "backupMinsCount",
        "credentials": "credentials",
        "keep_days_count": "keepDaysCount",
        "log_shipping_servers": "logShippingServers",
        "retain_log_backups": "retainLogBackups",
        "temp_archive_logs_path": "tempArchiveLogsPath",
        "use_guest_credentials": "useGuestCredentials",
        "user_connection_type": "userConnectionType",
    }

    backup_logs: bool | None = None
    """Whether logs are backed up."""
    backup_mins_count: int | None = None
    """How often the logs are backed up, in minutes."""
    credentials: CredentialsImportModel | None = None
    """Credentials for the database."""
    keep_days_count: int | None = None
    """How long log backups are kept, in days, with `KeepOnlyDays`."""
    log_shipping_servers: BackupLogShippingServersImportModel | None = None
    """Machines that carry the logs."""
    retain_log_backups: ERetainLogBackupsType | None = None
    """How long log backups are kept."""
    temp_archive_logs_path: str | None = None
    """Folder in the VM that holds logs until they are backed up."""
    use_guest_credentials: bool | None = None
    """Whether the credentials for the machine are used for the application."""
    user_connection_type: EPostgreSQLUserConnectionType | None = None
    """How the account signs in to the database."""
