# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_backup_item_version_retention_type import EBackupItemVersionRetentionType


@define(eq=False, repr=False, kw_only=True)
class BackupItemVersionsSettingsModel(Model):
    """How many versions of a file or object are kept. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "active_version_retention": "activeVersionRetention",
        "deleted_version_retention": "deletedVersionRetention",
        "version_retention_type": "versionRetentionType",
    }

    active_version_retention: int | None = None
    """How many versions are kept of what is still there."""
    deleted_version_retention: int | None = None
    """How many versions are kept of what has been deleted in the source."""
    version_retention_type: EBackupItemVersionRetentionType | None = None
    """Where the number of versions is limited."""
