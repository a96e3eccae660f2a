# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .backup_fs_exclusions_model import BackupFSExclusionsModel
    from .backup_oracle_settings_model import BackupOracleSettingsModel
    from .backup_postgre_sql_settings_model import BackupPostgreSQLSettingsModel
    from .backup_script_settings_model import BackupScriptSettingsModel
    from .backup_sql_settings_model import BackupSQLSettingsModel
    from .e_application_settings_vss import EApplicationSettingsVSS
    from .e_transaction_logs_settings import ETransactionLogsSettings
    from .inventory_object_model import InventoryObjectModel


@define(eq=False, repr=False, kw_only=True)
class BackupApplicationSettingsModel(Model):
    """How applications of a VM are treated."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "vm_object": "vmObject",
        "vss": "vss",
        "exclusions": "exclusions",
        "oracle": "oracle",
        "postgresql": "postgreSQL",
        "scripts": "scripts",
        "sql": "sql",
        "transaction_logs": "transactionLogs",
        "use_persistent_guest_agent": "usePersistentGuestAgent",
    }

    vm_object: InventoryObjectModel
    """The VM or container of VMs."""
    vss: EApplicationSettingsVSS
    """What happens if they cannot be brought to a consistent state."""
    exclusions: BackupFSExclusionsModel | None = None
    """Files that are left out."""
    oracle: BackupOracleSettingsModel | None = None
    """Logs of Oracle."""
    postgresql: BackupPostgreSQLSettingsModel | None = None
    """Logs of PostgreSQL. Since 1.3-rev0."""
    scripts: BackupScriptSettingsModel | None = None
    """Scripts before and after the snapshot."""
    sql: BackupSQLSettingsModel | None = None
    """Logs of Microsoft SQL Server."""
    transaction_logs: ETransactionLogsSettings | None = None
    """Whether logs are truncated."""
    use_persistent_guest_agent: bool | None = None
    """Whether what is deployed into the VM stays there."""
