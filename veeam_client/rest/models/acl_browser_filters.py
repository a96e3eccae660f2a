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
class AclBrowserFilters(Model):
    """Which owners and rights to list: a page, an order, a condition. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "filter_": "filter",
        "pagination": "pagination",
        "sorting": "sorting",
    }

    filter_: FilterExpressionModel | None = None
    """Condition that the rows meet."""
    pagination: PaginationFilter | None = None
    """Where this page lies in the whole list."""
    sorting: SortExpressionModel | None = None
    """Order of the rows."""
