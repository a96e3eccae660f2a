# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class RepositoryScopeItemModel(Model):
    """A repository. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "repository_id": "repositoryId",
        "repository_name": "repositoryName",
    }

    repository_id: UUID
    """Id of the repository."""
    repository_name: str | None = None
    """Name of the repository."""
