# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class BackupObjectMarkAsCleanSpec(Model):
    """Machines that are clean. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "object_ids": "objectIds",
        "exclude_from_detection": "excludeFromDetection",
        "mark_restore_points_as_clean": "markRestorePointsAsClean",
        "note_for_exclusion": "noteForExclusion",
        "reason": "reason",
    }

    object_ids: list[UUID]
    """Ids of the backup objects."""
    exclude_from_detection: bool | None = None
    """Whether detection leaves them out from now on."""
    mark_restore_points_as_clean: bool | None = None
    """Whether their restore points count as clean too."""
    note_for_exclusion: str | None = None
    """Why they are left out."""
    reason: str | None = None
    """Why they are held to be clean."""
