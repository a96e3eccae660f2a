# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_repository_type import ERepositoryType
    from .scale_out_repository_details_model import ScaleOutRepositoryDetailsModel


@define(eq=False, repr=False, kw_only=True)
class RepositoryStateModel(Model):
    """Repository state model."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "capacity_gb": "capacityGB",
        "description": "description",
        "free_gb": "freeGB",
        "id": "id",
        "is_online": "isOnline",
        "is_out_of_date": "isOutOfDate",
        "name": "name",
        "type_": "type",
        "used_space_gb": "usedSpaceGB",
        "host_id": "hostId",
        "host_name": "hostName",
        "path": "path",
        "scale_out_repository_details": "scaleOutRepositoryDetails",
    }

    capacity_gb: float
    description: str
    free_gb: float
    id: UUID
    is_online: bool
    is_out_of_date: bool
    name: str
    type_: ERepositoryType
    used_space_gb: float
    host_id: UUID | None = None
    host_name: str | None = None
    path: str | None = None
    scale_out_repository_details: ScaleOutRepositoryDetailsModel | None = None
