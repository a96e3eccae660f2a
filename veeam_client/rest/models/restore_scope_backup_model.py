# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .scopes_workload_model import ScopesWorkloadModel


@define(eq=False, repr=False, kw_only=True)
class RestoreScopeBackupModel(Model):
    """What a role may restore. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "entire_backup_scope": "entireBackupScope",
        "backup_sources": "backupSources",
    }

    entire_backup_scope: bool
    """Whether it may restore all that it may back up."""
    backup_sources: list[ScopesWorkloadModel] | None = None
    """Otherwise what."""
