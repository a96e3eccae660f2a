# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_inventory_platform_type import EInventoryPlatformType
from .inventory_object_model import InventoryObjectModel

if TYPE_CHECKING:
    from .e_hyper_v_inventory_type import EHyperVInventoryType
    from .object_acl_info import ObjectAclInfo


@define(eq=False, repr=False, kw_only=True)
class HyperVObjectModel(InventoryObjectModel):
    """An object of Microsoft Hyper-V. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "host_name": "hostName",
        "name": "name",
        "object_id": "objectId",
        "type_": "type",
        "acl_info": "aclInfo",
        "parent_object_id": "parentObjectId",
        "urn": "urn",
    }

    host_name: str
    """Name of the Hyper-V server, as it was added."""
    name: str
    """Name of the object."""
    object_id: str
    """Id of the object in Hyper-V."""
    type_: EHyperVInventoryType
    """Type of the object."""
    acl_info: ObjectAclInfo | None = None
    """Whether the account that asks has rights on it. Since 1.3-rev2."""
    parent_object_id: str | None = None
    """Id of the object that holds it."""
    urn: str | None = None
    """Its URN, where it has one."""
    platform: EInventoryPlatformType = EInventoryPlatformType.HYPER_V
