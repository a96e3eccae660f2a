# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .esmb_share_server_processing_mode import ESMBShareServerProcessingMode


@define(eq=False, repr=False, kw_only=True)
class SMBShareServerAdvancedSettingsModel(Model):
    """Whether snapshots are read instead of an SMB share."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "direct_backup_failover_enabled": "directBackupFailoverEnabled",
        "processing_mode": "processingMode",
        "storage_snapshot_path": "storageSnapshotPath",
    }

    direct_backup_failover_enabled: bool | None = None
    """Whether the share is read if there is no snapshot."""
    processing_mode: ESMBShareServerProcessingMode | None = None
    """From what files are read."""
    storage_snapshot_path: str | None = None
    """Path of the snapshots."""
