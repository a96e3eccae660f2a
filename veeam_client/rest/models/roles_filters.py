# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_roles_filters_order_column import ERolesFiltersOrderColumn


@define(eq=False, repr=False, kw_only=True)
class RolesFilters(Model):
    """Roles filters. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "is_built_in_filter": "isBuiltInFilter",
        "limit": "limit",
        "name_filter": "nameFilter",
        "order_asc": "orderAsc",
        "order_column": "orderColumn",
        "skip": "skip",
    }

    is_built_in_filter: bool | None = None
    """Since 1.3-rev2."""
    limit: int | None = None
    name_filter: str | None = None
    order_asc: bool | None = None
    order_column: ERolesFiltersOrderColumn | None = None
    skip: int | None = None
