# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_scale_out_repository_extent_type import EScaleOutRepositoryExtentType


@define(eq=False, repr=False, kw_only=True)
class ScaleOutRepositoryDetailsModel(Model):
    """The scale-out repository that a repository belongs to. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "extent_type": "extentType",
        "membership": "membership",
        "scale_out_repository_id": "scaleOutRepositoryId",
    }

    extent_type: EScaleOutRepositoryExtentType
    """Tier that the repository is in."""
    membership: str
    """Name of the scale-out repository."""
    scale_out_repository_id: UUID
    """Id of the scale-out repository."""
