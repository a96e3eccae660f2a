# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .postgre_sql_settings_model import PostgreSQLSettingsModel

if TYPE_CHECKING:
    from .backup_log_shipping_servers_model import BackupLogShippingServersModel


@define(eq=False, repr=False, kw_only=True)
class BackupPostgreSQLSettingsModel(PostgreSQLSettingsModel):
    """Logs of PostgreSQL. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "log_shipping_servers": "logShippingServers",
    }

    log_shipping_servers: BackupLogShippingServersModel | None = None
    """Machines that carry the logs."""
