# Generated from the API contract, revision 1.3-rev0, by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_inventory_platform_type import EInventoryPlatformType
from .inventory_object_model import InventoryObjectModel

if TYPE_CHECKING:
    from .common_meta_info import CommonMetaInfo
    from .e_vmware_inventory_type import EVmwareInventoryType


@define(eq=False, repr=False, kw_only=True)
class VmwareObjectModel(InventoryObjectModel):
    """An object of VMware vSphere."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "host_name": "hostName",
        "name": "name",
        "type_": "type",
        "is_enabled": "isEnabled",
        "metadata": "metadata",
        "object_id": "objectId",
        "urn": "urn",
    }

    host_name: str
    """Name of the vSphere server, as it was added."""
    name: str
    """Name of the object."""
    type_: EVmwareInventoryType
    """Type of the object."""
    is_enabled: bool | None = None
    """Whether it is enabled, where that applies."""
    metadata: list[CommonMetaInfo] | None = None
    """Further facts as pairs of a name and a value."""
    object_id: str | None = None
    """Id of the object in vSphere (`vm-101`)."""
    urn: str | None = None
    """Its URN, where it has one, as tags do."""
    platform: EInventoryPlatformType = EInventoryPlatformType.VSPHERE
