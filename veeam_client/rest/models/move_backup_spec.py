# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class MoveBackupSpec(Model):
    """Where to move a backup to. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "target_repository_id": "targetRepositoryId",
    }

    target_repository_id: UUID
    """Id of the repository that takes it."""
