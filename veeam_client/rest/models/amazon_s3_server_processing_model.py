# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .backup_proxies_settings_model import BackupProxiesSettingsModel
    from .e_backup_io_control_level import EBackupIOControlLevel


@define(eq=False, repr=False, kw_only=True)
class AmazonS3ServerProcessingModel(Model):
    """How Amazon S3 is read."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "backup_proxies": "backupProxies",
        "cache_repository_id": "cacheRepositoryId",
        "backup_io_control_level": "backupIOControlLevel",
    }

    backup_proxies: BackupProxiesSettingsModel
    """Proxies that read it."""
    cache_repository_id: UUID
    """Id of the repository that holds the cache for its backups."""
    backup_io_control_level: EBackupIOControlLevel | None = None
    """How much the source may be loaded."""
