# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
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
    """Size, space and state of a repository."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "capacity_gb": "capacityGB",
        "description": "description",
        "free_gb": "freeGB",
        "id": "id",
        "is_online": "isOnline",
        "name": "name",
        "type_": "type",
        "used_space_gb": "usedSpaceGB",
        "host_id": "hostId",
        "host_name": "hostName",
        "is_out_of_date": "isOutOfDate",
        "path": "path",
        "scale_out_repository_details": "scaleOutRepositoryDetails",
    }

    capacity_gb: float
    """Its size, in binary GB."""
    description: str
    """Free text for people."""
    free_gb: float
    """Its free space, in binary GB."""
    id: UUID
    """Id of the repository."""
    is_online: bool
    """Whether the backup server can reach it."""
    name: str
    """Name of the repository."""
    type_: ERepositoryType
    """Kind of the repository."""
    used_space_gb: float
    """Space that backups take, in binary GB. It is not capacity less free space, as other files may be there too."""
    host_id: UUID | None = None
    """Id of the managed server that it is on; null or all zeros if it is on none."""
    host_name: str | None = None
    """Name of the managed server that it is on."""
    is_out_of_date: bool | None = None
    """Whether its server has components to update. Since 1.3-rev0."""
    path: str | None = None
    """Folder or address that it is kept in."""
    scale_out_repository_details: ScaleOutRepositoryDetailsModel | None = None
    """The scale-out repository that it belongs to, if any. Since 1.3-rev0."""
