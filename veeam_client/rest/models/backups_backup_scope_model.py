# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_inventory_scope_workload_type import EInventoryScopeWorkloadType
from .scopes_workload_model import ScopesWorkloadModel

if TYPE_CHECKING:
    from .backups_backup_scope_item_model import BackupsBackupScopeItemModel


@define(eq=False, repr=False, kw_only=True)
class BackupsBackupScopeModel(ScopesWorkloadModel):
    """Backups that a role covers. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "backups": "backups",
    }

    backups: list[BackupsBackupScopeItemModel]
    """The backups."""
    type_: EInventoryScopeWorkloadType = EInventoryScopeWorkloadType.BACKUPS
