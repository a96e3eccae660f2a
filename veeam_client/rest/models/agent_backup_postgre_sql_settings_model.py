# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .postgre_sql_settings_model import PostgreSQLSettingsModel


@define(eq=False, repr=False, kw_only=True)
class AgentBackupPostgreSQLSettingsModel(PostgreSQLSettingsModel):
    """Logs of PostgreSQL on a computer. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {}
