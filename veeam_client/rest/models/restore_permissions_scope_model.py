# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .restore_options_model import RestoreOptionsModel
    from .restore_scope_backup_model import RestoreScopeBackupModel


@define(eq=False, repr=False, kw_only=True)
class RestorePermissionsScopeModel(Model):
    """What a role may restore, and how. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "restore_backup_scope": "restoreBackupScope",
        "restore_options": "restoreOptions",
    }

    restore_backup_scope: RestoreScopeBackupModel
    """What it may restore."""
    restore_options: RestoreOptionsModel
    """How it may restore."""
