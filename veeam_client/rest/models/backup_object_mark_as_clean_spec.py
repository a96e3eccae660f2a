# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class BackupObjectMarkAsCleanSpec(Model):
    """Backup object mark as clean spec."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "object_ids": "objectIds",
        "reason": "reason",
        "exclude_from_detection": "excludeFromDetection",
        "mark_restore_points_as_clean": "markRestorePointsAsClean",
        "note_for_exclusion": "noteForExclusion",
    }

    object_ids: list[UUID]
    reason: str
    exclude_from_detection: bool | None = None
    mark_restore_points_as_clean: bool | None = None
    note_for_exclusion: str | None = None
