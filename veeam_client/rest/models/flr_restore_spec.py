# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_flr_restore_type import EFlrRestoreType


@define(eq=False, repr=False, kw_only=True)
class FlrRestoreSpec(Model):
    """Which files to restore."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "restore_type": "restoreType",
        "source_path": "sourcePath",
        "credentials_id": "credentialsId",
        "target_path": "targetPath",
    }

    restore_type: EFlrRestoreType
    """What happens to files that are there."""
    source_path: list[str]
    """Paths of the files and folders in the backup."""
    credentials_id: UUID | None = None
    """Id of the credentials record to sign in with."""
    target_path: str | None = None
    """Folder to restore to. Since 1.3-rev0."""
