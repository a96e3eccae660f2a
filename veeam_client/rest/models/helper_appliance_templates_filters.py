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
    """Helper appliance templates filters. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "limit": "limit",
        "location_filter": "locationFilter",
        "order_asc": "orderAsc",
        "order_column": "orderColumn",
        "resource_group_filter": "resourceGroupFilter",
        "skip": "skip",
    }

    limit: int | None = None
    location_filter: str | None = None
    order_asc: bool | None = None
    order_column: EHelperApplianceTemplatesFiltersOrderColumn | None = None
    resource_group_filter: str | None = None
    skip: int | None = None
