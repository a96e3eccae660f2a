# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_repository_filters_order_column import ERepositoryFiltersOrderColumn
    from .e_repository_type import ERepositoryType


@define(eq=False, repr=False, kw_only=True)
class RepositoriesFilters(Model):
    """The query parameters of an operation as one object. No operation takes it: give the parameters by name."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "exclude_extents": "excludeExtents",
        "host_id_filter": "hostIdFilter",
        "limit": "limit",
        "name_filter": "nameFilter",
        "order_asc": "orderAsc",
        "order_column": "orderColumn",
        "path_filter": "pathFilter",
        "skip": "skip",
        "type_filter": "typeFilter",
        "vmb_api_filter": "vmbApiFilter",
        "vmb_api_platform": "vmbApiPlatform",
    }

    exclude_extents: bool | None = None
    """Whether to leave out repositories that are extents of a scale-out repository. Since 1.3-rev0."""
    host_id_filter: UUID | None = None
    """Only rows on the managed server with this id."""
    limit: int | None = None
    """How many rows to return at most."""
    name_filter: str | None = None
    """Only rows with this name."""
    order_asc: bool | None = None
    """Whether to order upwards (true) or downwards (false)."""
    order_column: ERepositoryFiltersOrderColumn | None = None
    """Column to order by."""
    path_filter: str | None = None
    """Only repositories with this path.

    The whole path must match unless there is a `*`, which stands for any characters.
"""
    skip: int | None = None
    """How many rows to leave out at the start."""
    type_filter: list[ERepositoryType] | None = None
    """Only rows of this type."""
    vmb_api_filter: str | None = None
    """For products that plug in: which protocol of the VMB API they speak, as JSON in Base64."""
    vmb_api_platform: UUID | None = None
    """For products that plug in: id of their platform."""
