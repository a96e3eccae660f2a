# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_flr_browse_order_type import EFlrBrowseOrderType


@define(eq=False, repr=False, kw_only=True)
class FlrSearchForResultOrderSpec(Model):
    """Order of files."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "order_column": "orderColumn",
        "order_asc": "orderAsc",
    }

    order_column: EFlrBrowseOrderType
    """Column to order by."""
    order_asc: bool | None = None
    """Whether to order upwards (true) or downwards (false)."""
