# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from .e_inventory_platform_type import EInventoryPlatformType
from .inventory_object_model import InventoryObjectModel

if TYPE_CHECKING:
    from .e_agent_inventory_object_type import EAgentInventoryObjectType
    from .e_cloud_machines_type import ECloudMachinesType
    from .e_protection_group_type import EProtectionGroupType
    from .object_acl_info import ObjectAclInfo


@define(eq=False, repr=False, kw_only=True)
class AgentObjectModel(InventoryObjectModel):
    """A computer or a group of computers that agents back up. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "protection_group_id": "protectionGroupId",
        "type_": "type",
        "acl_info": "aclInfo",
        "cloud_machines_type": "cloudMachinesType",
        "parent_object_id": "parentObjectId",
        "path": "path",
        "protection_group_type": "protectionGroupType",
    }

    id: UUID
    """Id of the object."""
    name: str
    """Name of the object."""
    protection_group_id: UUID
    """Id of its protection group."""
    type_: EAgentInventoryObjectType
    """Type of the object."""
    acl_info: ObjectAclInfo | None = None
    """Whether the account that asks has rights on it. Since 1.3-rev2."""
    cloud_machines_type: ECloudMachinesType | None = None
    """Cloud that it is in, if it is a VM in a cloud. Since 1.3-rev2."""
    parent_object_id: UUID | None = None
    """Id of the object that holds it."""
    path: str | None = None
    """Where it is in the tree of protection groups."""
    protection_group_type: EProtectionGroupType | None = None
    """Type of its protection group. Since 1.3-rev2."""
    platform: EInventoryPlatformType = EInventoryPlatformType.AGENT
