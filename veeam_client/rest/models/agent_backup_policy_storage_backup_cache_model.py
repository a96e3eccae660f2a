# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_backup_cache_selection_type import EBackupCacheSelectionType
    from .e_backup_cache_size_unit import EBackupCacheSizeUnit


@define(eq=False, repr=False, kw_only=True)
class AgentBackupPolicyStorageBackupCacheModel(Model):
    """Place on the computer for backups that are made while the target cannot be reached. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "is_enabled": "isEnabled",
        "local_path": "localPath",
        "size_limit": "sizeLimit",
        "size_unit": "sizeUnit",
        "type_": "type",
    }

    is_enabled: bool
    """Whether there is one."""
    local_path: str | None = None
    """Path of the folder for it, with `Manual`."""
    size_limit: int | None = None
    """Most space that it may take, in the unit of `sizeUnit`."""
    size_unit: EBackupCacheSizeUnit | None = None
    """Unit of `sizeLimit`."""
    type_: EBackupCacheSelectionType | None = None
    """Whether the agent chooses the place."""
