# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .agent_backup_my_sql_settings_model import AgentBackupMySQLSettingsModel
    from .agent_backup_oracle_settings_model import AgentBackupOracleSettingsModel
    from .agent_backup_postgre_sql_settings_model import (
        AgentBackupPostgreSQLSettingsModel,
    )
    from .agent_object_model import AgentObjectModel
    from .e_application_settings_vss import EApplicationSettingsVSS
    from .linux_agent_backup_script_settings_model import (
        LinuxAgentBackupScriptSettingsModel,
    )


@define(eq=False, repr=False, kw_only=True)
class LinuxAgentBackupApplicationSettingsModel(Model):
    """How applications of a Linux computer are treated. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "machine_object": "machineObject",
        "mysql": "mySql",
        "oracle": "oracle",
        "postgresql": "postgreSql",
        "scripts": "scripts",
        "vss": "vss",
    }

    machine_object: AgentObjectModel
    """The computer, group or other container of computers."""
    mysql: AgentBackupMySQLSettingsModel | None = None
    """MySQL."""
    oracle: AgentBackupOracleSettingsModel | None = None
    """Logs of Oracle."""
    postgresql: AgentBackupPostgreSQLSettingsModel | None = None
    """Logs of PostgreSQL."""
    scripts: LinuxAgentBackupScriptSettingsModel | None = None
    """Scripts before and after the job and the snapshot."""
    vss: EApplicationSettingsVSS | None = None
    """What happens if they cannot be brought to a consistent state."""
