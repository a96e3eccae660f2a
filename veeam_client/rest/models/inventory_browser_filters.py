# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_inventory_permission_scope import EInventoryPermissionScope
    from .filter_expression_model import FilterExpressionModel
    from .pagination_filter import PaginationFilter
    from .sort_expression_model import SortExpressionModel


@define(eq=False, repr=False, kw_only=True)
class InventoryBrowserFilters(Model):
    """Which objects to list: a page, an order, a condition."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "filter_": "filter",
        "hierarchy_type": "hierarchyType",
        "pagination": "pagination",
        "permission_scope": "permissionScope",
        "sorting": "sorting",
    }

    filter_: FilterExpressionModel | None = None
    """Condition that the objects meet."""
    hierarchy_type: str | None = None
    """Which hierarchy of the server to show, such as hosts and clusters, VMs and templates, or tags."""
    pagination: PaginationFilter | None = None
    """The page wanted."""
    permission_scope: EInventoryPermissionScope | None = None
    """Only what the account that asks has rights on: to back up, to restore, or either. Since 1.3-rev2."""
    sorting: SortExpressionModel | None = None
    """Order of the objects."""
