# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .repository_advanced_settings_model import RepositoryAdvancedSettingsModel


@define(eq=False, repr=False, kw_only=True)
class FujitsuRepositorySettingsModel(Model):
    """Fujitsu repository settings model. Since 1.3-rev2."""

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
    advanced_settings: RepositoryAdvancedSettingsModel | None = None
    enable_read_write_limit: bool | None = None
    enable_task_limit: bool | None = None
    """Whether the number of tasks at the same time is limited."""
    max_task_count: int | None = None
    """How many tasks may run there at the same time."""
    read_write_rate: int | None = None
    """Limit for reading and writing together, in MB/s."""
    use_fast_cloning_on_xfs_volumes: bool | None = None
