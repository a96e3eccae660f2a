# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_inventory_platform_type import EInventoryPlatformType
from .inventory_object_model import InventoryObjectModel

if TYPE_CHECKING:
    from .e_nutanix_inventory_type import ENutanixInventoryType
    from .object_acl_info import ObjectAclInfo


@define(eq=False, repr=False, kw_only=True)
class NutanixObjectModel(InventoryObjectModel):
    """An object of Nutanix AHV. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "object_id": "objectId",
        "type_": "type",
        "acl_info": "aclInfo",
        "cluster_id": "clusterId",
        "host_name": "hostName",
        "prism_central_id": "prismCentralId",
    }

    name: str
    """Name of the object."""
    object_id: str
    """Id of the object in Nutanix."""
    type_: ENutanixInventoryType
    """Type of the object."""
    acl_info: ObjectAclInfo | None = None
    """Whether the account that asks has rights on it."""
    cluster_id: str | None = None
    """Id of its cluster."""
    host_name: str | None = None
    """Name of the host."""
    prism_central_id: str | None = None
    """Id of its Prism Central."""
    platform: EInventoryPlatformType = EInventoryPlatformType.NUTANIX
