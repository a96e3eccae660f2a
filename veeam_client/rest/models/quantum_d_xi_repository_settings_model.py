# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .repository_advanced_settings_model import RepositoryAdvancedSettingsModel


@define(eq=False, repr=False, kw_only=True)
class QuantumDXiRepositorySettingsModel(Model):
    """Folder and limits of a repository on a Quantum DXi appliance. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "path": "path",
        "advanced_settings": "advancedSettings",
        "enable_read_write_limit": "enableReadWriteLimit",
        "enable_task_limit": "enableTaskLimit",
        "max_task_count": "maxTaskCount",
        "read_write_rate": "readWriteRate",
        "use_fast_cloning_on_xfs_volumes": "useFastCloningOnXFSVolumes",
    }

    path: str
    """Path of the folder."""
    advanced_settings: RepositoryAdvancedSettingsModel | None = None
    """How backups are written."""
    enable_read_write_limit: bool | None = None
    """Whether the speed of reading and writing is limited."""
    enable_task_limit: bool | None = None
    """Whether the number of tasks at the same time is limited."""
    max_task_count: int | None = None
    """How many tasks may run there at the same time."""
    read_write_rate: int | None = None
    """Limit for reading and writing together, in MB/s."""
    use_fast_cloning_on_xfs_volumes: bool | None = None
    """Whether blocks are shared between backups where the file system, XFS, can do it."""
