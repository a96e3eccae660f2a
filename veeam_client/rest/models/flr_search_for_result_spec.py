# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .flr_search_for_result_order_spec import FlrSearchForResultOrderSpec
    from .pagination_spec import PaginationSpec


@define(eq=False, repr=False, kw_only=True)
class FlrSearchForResultSpec(Model):
    """Which part of what was found to list."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "order": "order",
        "pagination": "pagination",
    }

    order: FlrSearchForResultOrderSpec | None = None
    """Order of the files."""
    pagination: PaginationSpec | None = None
    """The page wanted."""
