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
class UnstructuredDataInventoryBrowseFiltrationModel(Model):
    """What to show of a folder. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "item_types": "itemTypes",
    }

    item_types: list[EUnstructuredDataInventoryBrowseItemType] | None = None
    """Only items of these types; all of them if left out."""
