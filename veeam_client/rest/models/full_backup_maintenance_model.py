# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .full_backup_maintenance_defragment_and_compact_model import (
        FullBackupMaintenanceDefragmentAndCompactModel,
    )
    from .full_backup_maintenance_remove_data_model import (
        FullBackupMaintenanceRemoveDataModel,
    )


@define(eq=False, repr=False, kw_only=True)
class FullBackupMaintenanceModel(Model):
    """How full backups are kept in order."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "defragment_and_compact": "defragmentAndCompact",
        "remove_data": "removeData",
    }
    __other_names__: ClassVar[Mapping[str, str]] = {
        "RemoveData": "removeData",
    }

    defragment_and_compact: FullBackupMaintenanceDefragmentAndCompactModel | None = None
    """When full backups are written anew without gaps."""
    remove_data: FullBackupMaintenanceRemoveDataModel | None = None
    """When data of deleted machines is removed."""
