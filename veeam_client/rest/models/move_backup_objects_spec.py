# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class MoveBackupObjectsSpec(Model):
    """Which machines to move, where to. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "target_job_id": "targetJobId",
        "backup_objects": "backupObjects",
    }

    target_job_id: UUID
    """Id of the job that takes them."""
    backup_objects: list[UUID] | None = None
    """Ids of the backup objects."""
