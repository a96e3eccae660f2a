# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .filter_expression_model import FilterExpressionModel
    from .pagination_filter import PaginationFilter
    from .sort_expression_model import SortExpressionModel


@define(eq=False, repr=False, kw_only=True)
class FlexibleFilters(Model):
    """Which rows to list, in which order. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "filter_": "filter",
        "pagination": "pagination",
        "sorting": "sorting",
    }

    filter_: FilterExpressionModel | None = None
    """Condition that they meet."""
    pagination: PaginationFilter | None = None
    """The page wanted."""
    sorting: SortExpressionModel | None = None
    """Their order."""
