# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_helper_appliance_templates_filters_order_column import (
        EHelperApplianceTemplatesFiltersOrderColumn,
    )


@define(eq=False, repr=False, kw_only=True)
class HelperApplianceTemplatesFilters(Model):
    """The query parameters of an operation as one object.

    No operation takes it: give the parameters by name. Since 1.3-rev2.
    """

    __json_names__: ClassVar[Mapping[str, str]] = {
        "limit": "limit",
        "location_filter": "locationFilter",
        "order_asc": "orderAsc",
        "order_column": "orderColumn",
        "resource_group_filter": "resourceGroupFilter",
        "skip": "skip",
    }

    limit: int | None = None
    """How many rows to return at most."""
    location_filter: str | None = None
    """Only templates in this Azure location."""
    order_asc: bool | None = None
    """Whether to order upwards (true) or downwards (false)."""
    order_column: EHelperApplianceTemplatesFiltersOrderColumn | None = None
    """Column to order by."""
    resource_group_filter: str | None = None
    """Only templates in this resource group."""
    skip: int | None = None
    """How many rows to leave out at the start."""
