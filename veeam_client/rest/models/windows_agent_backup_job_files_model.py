# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .agent_backup_job_personal_files_settings_model import (
        AgentBackupJobPersonalFilesSettingsModel,
    )
    from .windows_agent_backup_job_personal_files_advanced_settings_model import (
        WindowsAgentBackupJobPersonalFilesAdvancedSettingsModel,
    )


@define(eq=False, repr=False, kw_only=True)
class WindowsAgentBackupJobFilesModel(Model):
    """Which files are backed up. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "advanced_settings": "advancedSettings",
        "backup_os": "backupOS",
        "custom_files": "customFiles",
        "personal_files": "personalFiles",
    }

    advanced_settings: WindowsAgentBackupJobPersonalFilesAdvancedSettingsModel | None = None
    """Masks of files."""
    backup_os: bool | None = None
    """Whether the operating system is."""
    custom_files: list[str] | None = None
    """Paths of further files and folders."""
    personal_files: AgentBackupJobPersonalFilesSettingsModel | None = None
    """Which personal files are."""
