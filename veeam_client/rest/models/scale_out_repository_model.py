# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .archive_tier_model import ArchiveTierModel
    from .capacity_tier_model import CapacityTierModel
    from .performance_tier_model import PerformanceTierModel
    from .placement_policy_model import PlacementPolicyModel


@define(eq=False, repr=False, kw_only=True)
class ScaleOutRepositoryModel(Model):
    """A scale-out repository: several repositories that jobs see as one, in up to three tiers."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "description": "description",
        "id": "id",
        "name": "name",
        "performance_tier": "performanceTier",
        "archive_tier": "archiveTier",
        "capacity_tier": "capacityTier",
        "placement_policy": "placementPolicy",
        "unique_id": "uniqueId",
    }

    description: str
    """Free text for people."""
    id: UUID
    """Id of the scale-out repository; jobs take it for `backupRepositoryId`."""
    name: str
    """Name of the scale-out repository."""
    performance_tier: PerformanceTierModel
    """Extents that take new backups."""
    archive_tier: ArchiveTierModel | None = None
    """Object storage that takes backups for the long term."""
    capacity_tier: CapacityTierModel | None = None
    """Object storage that takes copies or older backups."""
    placement_policy: PlacementPolicyModel | None = None
    """Which extent takes which backups."""
    unique_id: str | None = None
    """Tag that stays the same when the object is exported and imported."""
