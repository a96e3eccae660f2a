# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_flr_browse_mount_filters_order_column import (
        EFlrBrowseMountFiltersOrderColumn,
    )


@define(eq=False, repr=False, kw_only=True)
class FlrBrowseMountFilters(Model):
    """The query parameters of an operation as one object. No operation takes it: give the parameters by name."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "limit": "limit",
        "order_asc": "orderAsc",
        "order_column": "orderColumn",
        "skip": "skip",
    }

    limit: int | None = None
    """How many rows to return at most."""
    order_asc: bool | None = None
    """Whether to order upwards (true) or downwards (false)."""
    order_column: EFlrBrowseMountFiltersOrderColumn | None = None
    """Column to order by."""
    skip: int | None = None
    """How many rows to leave out at the start."""
