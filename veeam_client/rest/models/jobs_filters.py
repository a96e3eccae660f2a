# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_job_filters_order_column import EJobFiltersOrderColumn
    from .e_job_type import EJobType


@define(eq=False, repr=False, kw_only=True)
class JobsFilters(Model):
    """The query parameters of an operation as one object. No operation takes it: give the parameters by name."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "limit": "limit",
        "name_filter": "nameFilter",
        "order_asc": "orderAsc",
        "order_column": "orderColumn",
        "skip": "skip",
        "type_filter": "typeFilter",
    }

    limit: int | None = None
    """How many rows to return at most."""
    name_filter: str | None = None
    """Only rows with this name."""
    order_asc: bool | None = None
    """Whether to order upwards (true) or downwards (false)."""
    order_column: EJobFiltersOrderColumn | None = None
    """Column to order by."""
    skip: int | None = None
    """How many rows to leave out at the start."""
    type_filter: EJobType | None = None
    """Only rows of this type."""
