# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_repository_extent_status_type import ERepositoryExtentStatusType


@define(eq=False, repr=False, kw_only=True)
class PerformanceExtentModel(Model):
    """An extent that takes new backups."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "status": "status",
    }

    id: UUID
    """Id of the repository."""
    name: str
    """Name of the repository."""
    status: list[ERepositoryExtentStatusType] | None = None
    """States that it is in."""
