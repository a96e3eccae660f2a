# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_hyper_v_inventory_type import EHyperVInventoryType
    from .e_inventory_platform_type import EInventoryPlatformType


@define(eq=False, repr=False, kw_only=True)
class ObjectRestorePointNetworkInfoModel(Model):
    """A network that a machine had in a restore point. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "id": "id",
        "platform": "platform",
        "size": "size",
        "host_name": "hostName",
        "object_id": "objectId",
        "parent_object_id": "parentObjectId",
        "type_": "type",
        "urn": "urn",
    }

    name: str
    """Name of the network."""
    id: str | None = None
    """Id of the network. Since 1.3-rev2."""
    platform: EInventoryPlatformType | None = None
    """Platform of the network. Until 1.3-rev1."""
    size: str | None = None
    """Size, in bytes. Until 1.3-rev1."""
    host_name: str | None = None
    """Name of the host. Until 1.3-rev1."""
    object_id: str | None = None
    """Id of the network in Hyper-V. Until 1.3-rev1."""
    parent_object_id: str | None = None
    """Id of the object that holds it. Until 1.3-rev1."""
    type_: EHyperVInventoryType | None = None
    """Kind of the object. Until 1.3-rev1."""
    urn: str | None = None
    """Its URN, where it has one. Until 1.3-rev1."""
