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
    limit: int | None = None
    name_filter: str | None = None
    object_id_filter: str | None = None
    order_asc: bool | None = None
    order_column: EvCentersInventoryFiltersOrderColumn | None = None
    parent_container_name_filter: str | None = None
    permission_scope: EInventoryPermissionScope | None = None
    """Since 1.3-rev2."""
    skip: int | None = None
    type_filter: EVmwareInventoryType | None = None
