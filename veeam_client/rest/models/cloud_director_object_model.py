# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .e_inventory_platform_type import EInventoryPlatformType
from .inventory_object_model import InventoryObjectModel

if TYPE_CHECKING:
    from .common_meta_info import CommonMetaInfo
    from .e_cloud_director_inventory_type import ECloudDirectorInventoryType


@define(eq=False, repr=False, kw_only=True)
class CloudDirectorObjectModel(InventoryObjectModel):
    """An object of VMware Cloud Director."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "host_name": "hostName",
        "name": "name",
        "type_": "type",
        "metadata": "metadata",
        "object_id": "objectId",
        "urn": "urn",
    }

    host_name: str
    """Name of the Cloud Director server, as it was added."""
    name: str
    """Name of the object."""
    type_: ECloudDirectorInventoryType
    """Type of the object."""
    metadata: list[CommonMetaInfo] | None = None
    """Further facts as pairs of a name and a value. Since 1.3-rev2."""
    object_id: str | None = None
    """Id of the object."""
    urn: str | None = None
    """Its URN in Cloud Director."""
    platform: EInventoryPlatformType = EInventoryPlatformType.CLOUD_DIRECTOR
