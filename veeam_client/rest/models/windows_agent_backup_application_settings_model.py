# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .agent_backup_oracle_settings_model import AgentBackupOracleSettingsModel
    from .agent_backup_sharepoint_settings_model import (
        AgentBackupSharepointSettingsModel,
    )
    from .agent_backup_sql_settings_model import AgentBackupSQLSettingsModel
    from .agent_object_model import AgentObjectModel
    from .e_transaction_logs_settings import ETransactionLogsSettings
    from .windows_agent_backup_script_settings_model import (
        WindowsAgentBackupScriptSettingsModel,
    )


@define(eq=False, repr=False, kw_only=True)
class WindowsAgentBackupApplicationSettingsModel(Model):
    """How applications of a Windows computer are treated. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "is_processing_enabled": "isProcessingEnabled",
        "machine_object": "machineObject",
        "oracle": "oracle",
        "scripts": "scripts",
        "sharepoint": "sharePoint",
        "sql": "sql",
        "transaction_logs": "transactionLogs",
    }

    is_processing_enabled: bool
    """Whether they are brought to a consistent state."""
    machine_object: AgentObjectModel
    """The computer, group or other container of computers."""
    oracle: AgentBackupOracleSettingsModel | None = None
    """Logs of Oracle."""
    scripts: WindowsAgentBackupScriptSettingsModel | None = None
    """Scripts before and after the snapshot."""
    sharepoint: AgentBackupSharepointSettingsModel | None = None
    """Microsoft SharePoint."""
    sql: AgentBackupSQLSettingsModel | None = None
    """Logs of Microsoft SQL Server."""
    transaction_logs: ETransactionLogsSettings | None = None
    """Whether logs are truncated."""
