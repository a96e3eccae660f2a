# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_inventory_platform_type import EInventoryPlatformType
from .inventory_object_model import InventoryObjectModel

if TYPE_CHECKING:
    from .e_proxmox_inventory_type import EProxmoxInventoryType
    from .object_acl_info import ObjectAclInfo


@define(eq=False, repr=False, kw_only=True)
class ProxmoxObjectModel(InventoryObjectModel):
    """Proxmox object model. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "object_id": "objectId",
        "type_": "type",
        "acl_info": "aclInfo",
        "cluster_id": "clusterId",
        "host_name": "hostName",
        "node_id": "nodeId",
    }

    name: str
    object_id: str
    type_: EProxmoxInventoryType
    acl_info: ObjectAclInfo | None = None
    cluster_id: str | None = None
    host_name: str | None = None
    """Name of the host."""
    node_id: str | None = None
    platform: EInventoryPlatformType = EInventoryPlatformType.PROXMOX
