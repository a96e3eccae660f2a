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
    from .e_retain_log_backups_type import ERetainLogBackupsType
    from .esql_logs_processing import ESQLLogsProcessing


@define(eq=False, repr=False, kw_only=True)
class BackupSQLSettingsImportModel(Model):
    """Logs of Microsoft SQL Server."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "logs_processing": "logsProcessing",
        "backup_mins_count": "backupMinsCount",
        "keep_days_count": "keepDaysCount",
        "log_shipping_servers": "logShippingServers",
        "retain_log_backups": "retainLogBackups",
    }

    logs_processing: ESQLLogsProcessing
    """Whether logs are truncated, backed up or let alone."""
    backup_mins_count: int | None = None
    """How often the logs are backed up, in minutes."""
    keep_days_count: int | None = None
    """How long log backups are kept, in days, with `KeepOnlyDays`."""
    log_shipping_servers: BackupLogShippingServersImportModel | None = None
    """Machines that carry the logs."""
    retain_log_backups: ERetainLogBackupsType | None = None
    """How long log backups are kept."""
