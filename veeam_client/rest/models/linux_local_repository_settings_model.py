# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .repository_advanced_settings_model import RepositoryAdvancedSettingsModel


@define(eq=False, repr=False, kw_only=True)
class LinuxLocalRepositorySettingsModel(Model):
    """Folder and limits of a repository on a Linux machine."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "advanced_settings": "advancedSettings",
        "enable_governance_mode": "enableGovernanceMode",
        "governance_mode_retention_days": "governanceModeRetentionDays",
        "max_task_count": "maxTaskCount",
        "path": "path",
        "read_write_limit_enabled": "readWriteLimitEnabled",
        "read_write_rate": "readWriteRate",
        "task_limit_enabled": "taskLimitEnabled",
        "use_fast_cloning_on_xfs_volumes": "useFastCloningOnXFSVolumes",
    }

    advanced_settings: RepositoryAdvancedSettingsModel | None = None
    """How backups are written."""
    enable_governance_mode: bool | None = None
    """Whether backups are protected in governance mode. Since 1.3-rev2."""
    governance_mode_retention_days: int | None = None
    """For how long they are protected in governance mode, in days. Since 1.3-rev2."""
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
