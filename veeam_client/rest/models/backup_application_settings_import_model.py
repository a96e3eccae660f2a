# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .backup_fs_exclusions_model import BackupFSExclusionsModel
    from .backup_oracle_settings_import_model import BackupOracleSettingsImportModel
    from .backup_postgre_sql_settings_import_model import (
        BackupPostgreSQLSettingsImportModel,
    )
    from .backup_script_settings_model import BackupScriptSettingsModel
    from .backup_sql_settings_import_model import BackupSQLSettingsImportModel
    from .e_application_settings_vss import EApplicationSettingsVSS
    from .e_transaction_logs_settings import ETransactionLogsSettings
    from .inventory_object_model import InventoryObjectModel


@define(eq=False, repr=False, kw_only=True)
class BackupApplicationSettingsImportModel(Model):
    """How applications of a VM are treated."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "vm_object": "vmObject",
        "vss": "vss",
        "exclusions": "exclusions",
        "oracle": "oracle",
        "postgre_sql": "postgreSQL",
        "scripts": "scripts",
        "sql": "sql",
        "transaction_logs": "transactionLogs",
        "use_persistent_guest_agent": "usePersistentGuestAgent",
    }

    vm_object: InventoryObjectModel
    vss: EApplicationSettingsVSS
    exclusions: BackupFSExclusionsModel | None = None
    oracle: BackupOracleSettingsImportModel | None = None
    postgre_sql: BackupPostgreSQLSettingsImportModel | None = None
    scripts: BackupScriptSettingsModel | None = None
    sql: BackupSQLSettingsImportModel | None = None
    transaction_logs: ETransactionLogsSettings | None = None
    use_persistent_guest_agent: bool | None = None
    """Whether what is deployed into the VM stays there."""
