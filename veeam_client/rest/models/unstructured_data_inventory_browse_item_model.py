# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_unstructured_data_inventory_browse_item_type import (
        EUnstructuredDataInventoryBrowseItemType,
    )


@define(eq=False, repr=False, kw_only=True)
class UnstructuredDataInventoryBrowseItemModel(Model):
    """A drive, folder or file; the class tells which. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "item_type": "itemType",
        "name": "name",
    }
    __discriminator__: ClassVar[str | None] = "itemType"
    __subtypes__: ClassVar[Mapping[str, str]] = {
        "drive": "UnstructuredDataInventoryBrowseItemDriveModel",
        "file": "UnstructuredDataInventoryBrowseItemFileFolderModel",
        "folder": "UnstructuredDataInventoryBrowseItemFileFolderModel",
    }

    item_type: EUnstructuredDataInventoryBrowseItemType
    """What it is."""
    name: str
    """Its name."""
