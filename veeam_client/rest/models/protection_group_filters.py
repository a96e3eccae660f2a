# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_inventory_permission_scope import EInventoryPermissionScope
    from .e_protection_group_filters_order_column import (
        EProtectionGroupFiltersOrderColumn,
    )
    from .e_protection_group_type import EProtectionGroupType


@define(eq=False, repr=False, kw_only=True)
class ProtectionGroupFilters(Model):
    """The query parameters of an operation as one object.

    No operation takes it: give the parameters by name. Since 1.3-rev0.
    """

    __json_names__: ClassVar[Mapping[str, str]] = {
        "limit": "limit",
        "name_filter": "nameFilter",
        "order_asc": "orderAsc",
        "order_column": "orderColumn",
        "permission_scope": "permissionScope",
        "skip": "skip",
        "type_filter": "typeFilter",
    }

    limit: int | None = None
    """How many rows to return at most."""
    name_filter: str | None = None
    """Only rows with this name."""
    order_asc: bool | None = None
    """Whether to order upwards (true) or downwards (false)."""
    order_column: EProtectionGroupFiltersOrderColumn | None = None
    """Column to order by."""
    permission_scope: EInventoryPermissionScope | None = None
    """Only rows that the caller may back up, may restore, or either. Since 1.3-rev2."""
    skip: int | None = None
    """How many rows to leave out at the start."""
    type_filter: EProtectionGroupType | None = None
    """Only rows of this type."""
