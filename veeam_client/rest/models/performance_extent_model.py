# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
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
    """Performance extent model."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "status": "status",
    }

    id: UUID
    name: str
    status: list[ERepositoryExtentStatusType] | None = None
