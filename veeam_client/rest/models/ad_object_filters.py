# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .ead_object_filters_order_column import EADObjectFiltersOrderColumn
    from .ead_object_type import EADObjectType


@define(eq=False, repr=False, kw_only=True)
class ADObjectFilters(Model):
    """The query parameters of an operation as one object.

    No operation takes it: give the parameters by name. Since 1.3-rev0.
    """

    __json_names__: ClassVar[Mapping[str, str]] = {
        "full_name_filter": "fullNameFilter",
        "limit": "limit",
        "order_asc": "orderAsc",
        "order_column": "orderColumn",
        "parent_id_filter": "parentIdFilter",
        "skip": "skip",
        "type_filter": "typeFilter",
    }

    full_name_filter: str | None = None
    """Only objects with this full name.

    The whole name must match unless there is a `*`, which stands for any characters.
"""
    limit: int | None = None
    """How many rows to return at most."""
    order_asc: bool | None = None
    """Whether to order upwards (true) or downwards (false)."""
    order_column: EADObjectFiltersOrderColumn | None = None
    """Column to order by."""
    parent_id_filter: UUID | None = None
    """Only objects in the object with this id. Since 1.3-rev2."""
    skip: int | None = None
    """How many rows to leave out at the start."""
    type_filter: EADObjectType | None = None
    """Only objects of this type."""
