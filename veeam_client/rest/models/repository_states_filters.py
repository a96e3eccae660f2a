# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_repository_states_filters_order_column import (
        ERepositoryStatesFiltersOrderColumn,
    )
    from .e_repository_type import ERepositoryType
    from .e_scale_out_repository_extent_type import EScaleOutRepositoryExtentType


@define(eq=False, repr=False, kw_only=True)
class RepositoryStatesFilters(Model):
    """The query parameters of an operation as one object. No operation takes it: give the parameters by name."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "capacity_filter": "capacityFilter",
        "exclude_extents": "excludeExtents",
        "free_space_filter": "freeSpaceFilter",
        "id_filter": "idFilter",
        "is_online_filter": "isOnlineFilter",
        "is_out_of_date_filter": "isOutOfDateFilter",
        "limit": "limit",
        "name_filter": "nameFilter",
        "order_asc": "orderAsc",
        "order_column": "orderColumn",
        "read_only_filter": "readOnlyFilter",
        "skip": "skip",
        "sobr_extent_type_filter": "sobrExtentTypeFilter",
        "sobr_id_filter": "sobrIdFilter",
        "sobr_membership_filter": "sobrMembershipFilter",
        "type_filter": "typeFilter",
        "used_space_filter": "usedSpaceFilter",
    }

    capacity_filter: float | None = None
    """Only repositories with this capacity, in GB."""
    exclude_extents: bool | None = None
    """Whether to leave out repositories that are extents of a scale-out repository. Since 1.3-rev0."""
    free_space_filter: float | None = None
    """Only repositories with this free space, in GB."""
    id_filter: UUID | None = None
    """Only the row with this id."""
    is_online_filter: bool | None = None
    """Only rows that are online (true) or offline (false)."""
    is_out_of_date_filter: bool | None = None
    """Only rows whose components need an update (true) or are up to date (false). Since 1.3-rev0."""
    limit: int | None = None
    """How many rows to return at most."""
    name_filter: str | None = None
    """Only rows with this name."""
    order_asc: bool | None = None
    """Whether to order upwards (true) or downwards (false)."""
    order_column: ERepositoryStatesFiltersOrderColumn | None = None
    """Column to order by."""
    read_only_filter: bool | None = None
    """Only repositories that are read-only (true) or are not (false). Since 1.3-rev2."""
    skip: int | None = None
    """How many rows to leave out at the start."""
    sobr_extent_type_filter: list[EScaleOutRepositoryExtentType] | None = None
    """Only extents of these tiers. Since 1.3-rev0."""
    sobr_id_filter: UUID | None = None
    """Only extents of the scale-out repository with this id. Since 1.3-rev0."""
    sobr_membership_filter: str | None = None
    """Only extents of the scale-out repository with this name. Since 1.3-rev0."""
    type_filter: list[ERepositoryType] | None = None
    """Only rows of this type."""
    used_space_filter: float | None = None
    """Only repositories with this used space, in GB."""
