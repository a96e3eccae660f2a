# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class BackupObjectPair(Model):
    """A machine in a backup."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "backup_id": "backupId",
        "backup_object_id": "backupObjectId",
    }

    backup_id: UUID
    """Id of the backup."""
    backup_object_id: UUID
    """Id of the backup object."""
