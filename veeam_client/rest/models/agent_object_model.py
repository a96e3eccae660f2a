# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from .e_inventory_platform_type import EInventoryPlatformType
from .inventory_object_model import InventoryObjectModel

if TYPE_CHECKING:
    from .e_agent_inventory_object_type import EAgentInventoryObjectType


@define(eq=False, repr=False, kw_only=True)
class AgentObjectModel(InventoryObjectModel):
    """A computer or a group of computers that agents back up."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "protection_group_id": "protectionGroupId",
        "type_": "type",
        "parent_object_id": "parentObjectId",
        "path": "path",
    }

    id: UUID
    """Id of the object."""
    name: str
    """Name of the object."""
    protection_group_id: UUID
    """Id of its protection group."""
    type_: EAgentInventoryObjectType
    """Type of the object."""
    parent_object_id: UUID | None = None
    """Id of the object that holds it."""
    path: str | None = None
    """Where it is in the tree of protection groups."""
    platform: EInventoryPlatformType = EInventoryPlatformType.AGENT
