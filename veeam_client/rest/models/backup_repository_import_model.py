# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class BackupRepositoryImportModel(Model):
    """Names a repository."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "unique_id": "uniqueId",
    }

    name: str
    """Name of the repository."""
    unique_id: str | None = None
    """Tag that stays the same when the object is exported and imported."""
