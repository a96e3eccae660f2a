# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_unstructured_data_inventory_browse_order_type import (
        EUnstructuredDataInventoryBrowseOrderType,
    )


@define(eq=False, repr=False, kw_only=True)
class UnstructuredDataInventoryBrowseOrderSpec(Model):
    """Order of what is in a folder. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "order_column": "orderColumn",
        "order_asc": "orderAsc",
    }

    order_column: EUnstructuredDataInventoryBrowseOrderType
    """What to order by."""
    order_asc: bool | None = None
    """Whether to order upwards (true) or downwards (false)."""
