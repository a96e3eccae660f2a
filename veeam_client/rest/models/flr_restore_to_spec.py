# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_flr_restore_type import EFlrRestoreType
    from .flr_restore_target_host_model import FlrRestoreTargetHostModel


@define(eq=False, repr=False, kw_only=True)
class FlrRestoreToSpec(Model):
    """Which files to restore to another machine."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "restore_type": "restoreType",
        "source_path": "sourcePath",
        "target_host": "targetHost",
        "target_path": "targetPath",
        "credentials_id": "credentialsId",
    }

    restore_type: EFlrRestoreType
    """What happens to files that are there."""
    source_path: list[str]
    """Paths of the files and folders in the backup."""
    target_host: FlrRestoreTargetHostModel
    """The machine."""
    target_path: str
    """Folder to restore to."""
    credentials_id: UUID | None = None
    """Id of the credentials record to sign in with."""
