# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_repository_type import ERepositoryType


@define(eq=False, repr=False, kw_only=True)
class RepositoryObjectModel(Model):
    """A repository that a job works on. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "type_": "type",
        "name": "name",
    }

    id: UUID
    """Id of the repository."""
    type_: ERepositoryType
    """Kind of the repository."""
    name: str | None = None
    """Name of the repository."""
