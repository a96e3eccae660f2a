# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .backup_windows_script_model import BackupWindowsScriptModel
    from .e_backup_script_processing_mode import EBackupScriptProcessingMode


@define(eq=False, repr=False, kw_only=True)
class WindowsAgentBackupScriptSettingsModel(Model):
    """Scripts on a Windows computer. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "script_processing_mode": "scriptProcessingMode",
        "credentials_id": "credentialsId",
        "snapshot_scripts": "snapshotScripts",
        "use_guest_credentials": "useGuestCredentials",
    }

    script_processing_mode: EBackupScriptProcessingMode
    """What happens if one fails."""
    credentials_id: UUID | None = None
    """Id of the credentials record to sign in with. Since 1.3-rev2."""
    snapshot_scripts: BackupWindowsScriptModel | None = None
    """Scripts before and after the snapshot."""
    use_guest_credentials: bool | None = None
    """Whether the credentials for the machine are used for the application. Since 1.3-rev2."""
