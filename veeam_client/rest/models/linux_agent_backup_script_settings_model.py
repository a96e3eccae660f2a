# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .backup_job_script_model import BackupJobScriptModel
    from .backup_linux_script_model import BackupLinuxScriptModel


@define(eq=False, repr=False, kw_only=True)
class LinuxAgentBackupScriptSettingsModel(Model):
    """Scripts on a Linux computer. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "is_execution_enabled": "isExecutionEnabled",
        "job_scripts": "jobScripts",
        "snapshot_scripts": "snapshotScripts",
    }

    is_execution_enabled: bool | None = None
    """Whether they are called."""
    job_scripts: BackupJobScriptModel | None = None
    """Scripts before and after the job."""
    snapshot_scripts: BackupLinuxScriptModel | None = None
    """Scripts before and after the snapshot."""
