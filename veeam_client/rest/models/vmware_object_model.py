# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_inventory_platform_type import EInventoryPlatformType
from .inventory_object_model import InventoryObjectModel

if TYPE_CHECKING:
    from .common_meta_info import CommonMetaInfo
    from .e_power_state import EPowerState
    from .e_vmware_inventory_type import EVmwareInventoryType
    from .object_acl_info import ObjectAclInfo


@define(eq=False, repr=False, kw_only=True)
class VmwareObjectModel(InventoryObjectModel):
    """An object of VMware vSphere."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "host_name": "hostName",
        "name": "name",
        "type_": "type",
        "acl_info": "aclInfo",
        "metadata": "metadata",
        "object_id": "objectId",
        "power_state": "powerState",
        "urn": "urn",
        "is_enabled": "isEnabled",
    }

    host_name: str
    """Name of the vSphere server, as it was added."""
    name: str
    """Name of the object."""
    type_: EVmwareInventoryType
    """Type of the object."""
    acl_info: ObjectAclInfo | None = None
    """Whether the account that asks has rights on it. Since 1.3-rev2."""
    metadata: list[CommonMetaInfo] | None = None
    """Further facts as pairs of a name and a value. Since 1.3-rev0."""
    object_id: str | None = None
    """Id of the object in vSphere (`vm-101`)."""
    power_state: EPowerState | None = None
    """Whether it is switched on, if it is a VM. Since 1.3-rev2."""
    urn: str | None = None
    """Its URN, where it has one, as tags do."""
    is_enabled: bool | None = None
    """Whether it is enabled, where that applies. From 1.3-rev0 to 1.3-rev1."""
    platform: EInventoryPlatformType = EInventoryPlatformType.VSPHERE
