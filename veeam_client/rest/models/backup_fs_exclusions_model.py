# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_backup_exclusion_policy import EBackupExclusionPolicy


@define(eq=False, repr=False, kw_only=True)
class BackupFSExclusionsModel(Model):
    """Files that a backup holds or leaves out."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "exclusion_policy": "exclusionPolicy",
        "items_list": "itemsList",
    }

    exclusion_policy: EBackupExclusionPolicy
    """All, or all but or only those listed."""
    items_list: list[str] | None = None
    """Files and folders."""
