# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .backup_linux_script_model import BackupLinuxScriptModel
    from .backup_windows_script_model import BackupWindowsScriptModel
    from .e_backup_script_processing_mode import EBackupScriptProcessingMode


@define(eq=False, repr=False, kw_only=True)
class BackupScriptSettingsModel(Model):
    """Scripts in a VM before and after the snapshot."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "script_processing_mode": "scriptProcessingMode",
        "linux_scripts": "linuxScripts",
        "windows_scripts": "windowsScripts",
    }

    script_processing_mode: EBackupScriptProcessingMode
    """What happens if one fails."""
    linux_scripts: BackupLinuxScriptModel | None = None
    """Scripts under Linux."""
    windows_scripts: BackupWindowsScriptModel | None = None
    """Scripts under Windows."""
