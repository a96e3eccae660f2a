# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .eacl_handling_backup_mode import EACLHandlingBackupMode


@define(eq=False, repr=False, kw_only=True)
class ACLHandlingSettingsModel(Model):
    """Which permissions and attributes of a share are backed up. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "backup_mode": "backupMode",
    }

    backup_mode: EACLHandlingBackupMode | None = None
    """Those of folders only, or those of files too."""
