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
    from .pagination_spec import PaginationSpec
    from .unstructured_data_inventory_browse_filtration_model import (
        UnstructuredDataInventoryBrowseFiltrationModel,
    )
    from .unstructured_data_inventory_browse_order_spec import (
        UnstructuredDataInventoryBrowseOrderSpec,
    )


@define(eq=False, repr=False, kw_only=True)
class UnstructuredDataInventoryBrowseFolderSpec(Model):
    """Which folder to list, and what of it. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "path": "path",
        "filter_": "filter",
        "order": "order",
        "pagination": "pagination",
        "path_type": "pathType",
    }

    path: str
    """Path of the folder."""
    filter_: UnstructuredDataInventoryBrowseFiltrationModel | None = None
    """What to show."""
    order: UnstructuredDataInventoryBrowseOrderSpec | None = None
    """Order of what is in it."""
    pagination: PaginationSpec | None = None
    """Where this page lies in the whole list."""
    path_type: EUnstructuredDataInventoryBrowseItemType | None = None
    """Whether the path is that of a drive or a folder."""
