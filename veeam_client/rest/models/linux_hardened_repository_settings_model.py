# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .repository_advanced_settings_model import RepositoryAdvancedSettingsModel


@define(eq=False, repr=False, kw_only=True)
class LinuxHardenedRepositorySettingsModel(Model):
    """Folder and limits of a repository on a hardened Linux machine."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "advanced_settings": "advancedSettings",
        "make_recent_backups_immutable_days": "makeRecentBackupsImmutableDays",
        "max_task_count": "maxTaskCount",
        "path": "path",
        "read_write_limit_enabled": "readWriteLimitEnabled",
        "read_write_rate": "readWriteRate",
        "task_limit_enabled": "taskLimitEnabled",
        "use_fast_cloning_on_xfs_volumes": "useFastCloningOnXFSVolumes",
    }

    advanced_settings: RepositoryAdvancedSettingsModel | None = None
    """How backups are written."""
    make_recent_backups_immutable_days: int | None = None
    """For how long nobody can change or delete a new backup, in days."""
    max_task_count: int | None = None
    """How many tasks may run there at the same time."""
    path: str | None = None
    """Path of the folder (`/backups`)."""
    read_write_limit_enabled: bool | None = None
    """Whether the speed of reading and writing is limited."""
    read_write_rate: int | None = None
    """Limit for reading and writing together, in MB/s."""
    task_limit_enabled: bool | None = None
    """Whether the number of tasks at the same time is limited."""
    use_fast_cloning_on_xfs_volumes: bool | None = None
    """Whether blocks are shared between backups where the file system, XFS, can do it."""
