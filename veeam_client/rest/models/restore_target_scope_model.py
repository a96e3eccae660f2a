# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .restore_target_inventory_scope_model import RestoreTargetInventoryScopeModel


@define(eq=False, repr=False, kw_only=True)
class RestoreTargetScopeModel(Model):
    """Where a role may restore to. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "entire_backup_scope": "entireBackupScope",
        "restore_targets": "restoreTargets",
    }

    entire_backup_scope: bool
    """Whether it may restore to all places that it may back up."""
    restore_targets: RestoreTargetInventoryScopeModel | None = None
    """Otherwise the places."""
