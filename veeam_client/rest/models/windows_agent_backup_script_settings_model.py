# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .backup_windows_script_model import BackupWindowsScriptModel
    from .e_backup_script_processing_mode import EBackupScriptProcessingMode


@define(eq=False, repr=False, kw_only=True)
class WindowsAgentBackupScriptSettingsModel(Model):
    """Scripts on a Windows computer."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "script_processing_mode": "scriptProcessingMode",
        "snapshot_scripts": "snapshotScripts",
    }

    script_processing_mode: EBackupScriptProcessingMode
    """What happens if one fails."""
    snapshot_scripts: BackupWindowsScriptModel | None = None
    """Scripts before and after the snapshot."""
