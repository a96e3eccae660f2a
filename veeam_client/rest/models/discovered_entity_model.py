# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_discovered_entity_type import EDiscoveredEntityType


@define(eq=False, repr=False, kw_only=True)
class DiscoveredEntityModel(Model):
    """What a protection group has found; the class tells the kind. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "parent_id": "parentId",
        "protection_group_id": "protectionGroupId",
        "type_": "type",
    }
    __discriminator__: ClassVar[str | None] = "type"
    __subtypes__: ClassVar[Mapping[str, str]] = {
        "activedirectory": "DiscoveredADEntityModel",
        "cluster": "DiscoveredClusterEntityModel",
        "computer": "DiscoveredComputerEntityModel",
    }

    id: UUID
    """Id of it."""
    name: str
    """Name of it."""
    parent_id: UUID
    """Id of what holds it."""
    protection_group_id: UUID
    """Id of the protection group."""
    type_: EDiscoveredEntityType | None = None
    """Kind of it."""
