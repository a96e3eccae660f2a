# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .backup_log_shipping_servers_model import BackupLogShippingServersModel
    from .e_backup_oracle_logs_settings import EBackupOracleLogsSettings
    from .e_retain_log_backups_type import ERetainLogBackupsType


@define(eq=False, repr=False, kw_only=True)
class BackupOracleSettingsModel(Model):
    """Logs of Oracle."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "archive_logs": "archiveLogs",
        "use_guest_credentials": "useGuestCredentials",
        "backup_logs": "backupLogs",
        "backup_mins_count": "backupMinsCount",
        "credentials_id": "credentialsId",
        "delete_gbs_count": "deleteGBsCount",
        "delete_hours_count": "deleteHoursCount",
        "keep_days_count": "keepDaysCount",
        "log_shipping_servers": "logShippingServers",
        "retain_log_backups": "retainLogBackups",
    }

    archive_logs: EBackupOracleLogsSettings
    """Whether archived logs are deleted."""
    use_guest_credentials: bool
    """Whether the credentials for the VM are used for the database."""
    backup_logs: bool | None = None
    """Whether logs are backed up."""
    backup_mins_count: int | None = None
    """How often the logs are backed up, in minutes."""
    credentials_id: UUID | None = None
    """Id of the credentials record to sign in with."""
    delete_gbs_count: int | None = None
    """Size from which archived logs are deleted, in GB, with `DeleteExpiredGBs`."""
    delete_hours_count: int | None = None
    """Age from which archived logs are deleted, in hours, with `DeleteExpiredHours`."""
    keep_days_count: int | None = None
    """How long log backups are kept, in days, with `KeepOnlyDays`."""
    log_shipping_servers: BackupLogShippingServersModel | None = None
    """Machines that carry the logs."""
    retain_log_backups: ERetainLogBackupsType | None = None
    """How long log backups are kept."""
