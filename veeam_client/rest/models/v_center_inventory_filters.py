# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_hierarchy_type import EHierarchyType
    from .e_inventory_permission_scope import EInventoryPermissionScope
    from .e_vmware_inventory_type import EVmwareInventoryType
    from .ev_centers_inventory_filters_order_column import (
        EvCentersInventoryFiltersOrderColumn,
    )


@define(eq=False, repr=False, kw_only=True)
class VCenterInventoryFilters(Model):
    """The query parameters of an operation as one object. No operation takes it: give the parameters by name."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "hierarchy_type_filter": "hierarchyTypeFilter",
        "limit": "limit",
        "name_filter": "nameFilter",
        "object_id_filter": "objectIdFilter",
        "order_asc": "orderAsc",
        "order_column": "orderColumn",
        "parent_container_name_filter": "parentContainerNameFilter",
        "permission_scope": "permissionScope",
        "skip": "skip",
        "type_filter": "typeFilter",
    }

    hierarchy_type_filter: EHierarchyType | None = None
    """Which of the server's hierarchies to show."""
    limit: int | None = None
    """How many rows to return at most."""
    name_filter: str | None = None
    """Only rows with this name."""
    object_id_filter: str | None = None
    """Only the object with this id in vSphere (`vm-101`)."""
    order_asc: bool | None = None
    """Whether to order upwards (true) or downwards (false)."""
    order_column: EvCentersInventoryFiltersOrderColumn | None = None
    """Column to order by."""
    parent_container_name_filter: str | None = None
    """Only objects in the container with this name."""
    permission_scope: EInventoryPermissionScope | None = None
    """Only what the account that asks has rights on: to back up, to restore, or either. Since 1.3-rev2."""
    skip: int | None = None
    """How many rows to leave out at the start."""
    type_filter: EVmwareInventoryType | None = None
    """Only rows of this type."""
