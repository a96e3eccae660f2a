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
    """Since 1.3-rev0."""
    host_id_filter: UUID | None = None
    limit: int | None = None
    name_filter: str | None = None
    order_asc: bool | None = None
    order_column: ERepositoryFiltersOrderColumn | None = None
    path_filter: str | None = None
    skip: int | None = None
    type_filter: list[ERepositoryType] | None = None
    vmb_api_filter: str | None = None
    vmb_api_platform: UUID | None = None
