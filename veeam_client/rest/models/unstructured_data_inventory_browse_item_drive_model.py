# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .e_unstructured_data_inventory_browse_item_type import (
    EUnstructuredDataInventoryBrowseItemType,
)
from .unstructured_data_inventory_browse_item_model import (
    UnstructuredDataInventoryBrowseItemModel,
)


@define(eq=False, repr=False, kw_only=True)
class UnstructuredDataInventoryBrowseItemDriveModel(UnstructuredDataInventoryBrowseItemModel):
    """A drive of a file server. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "free_space": "freeSpace",
        "total_size": "totalSize",
    }

    free_space: int
    """Free space, in bytes."""
    total_size: int
    """Size of the drive, in bytes."""
    item_type: EUnstructuredDataInventoryBrowseItemType = EUnstructuredDataInventoryBrowseItemType.DRIVE
