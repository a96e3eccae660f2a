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
    """Object restore point network info model. Since 1.3-rev0."""

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
    id: str | None = None
    """Since 1.3-rev2."""
    platform: EInventoryPlatformType | None = None
    """Until 1.3-rev1."""
    size: str | None = None
    """Until 1.3-rev1."""
    host_name: str | None = None
    """Name of the host. Until 1.3-rev1."""
    object_id: str | None = None
    """Until 1.3-rev1."""
    parent_object_id: str | None = None
    """Until 1.3-rev1."""
    type_: EHyperVInventoryType | None = None
    """Until 1.3-rev1."""
    urn: str | None = None
    """Until 1.3-rev1."""
