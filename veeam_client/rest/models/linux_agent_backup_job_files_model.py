# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .linux_agent_backup_job_files_advanced_settings_model import (
        LinuxAgentBackupJobFilesAdvancedSettingsModel,
    )


@define(eq=False, repr=False, kw_only=True)
class LinuxAgentBackupJobFilesModel(Model):
    """Which files are backed up. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "advanced_settings": "advancedSettings",
        "custom_files": "customFiles",
    }

    advanced_settings: LinuxAgentBackupJobFilesAdvancedSettingsModel | None = None
    """Masks of files."""
    custom_files: list[str] | None = None
    """Paths of files and folders."""
