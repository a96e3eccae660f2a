# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_instance_workloads_filters_order_column import (
        EInstanceWorkloadsFiltersOrderColumn,
    )


@define(eq=False, repr=False, kw_only=True)
class InstanceWorkloadsFilters(Model):
    """The query parameters of an operation as one object. No operation takes it: give the parameters by name."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "host_name_filter": "hostNameFilter",
        "instance_id_filter": "instanceIdFilter",
        "limit": "limit",
        "name_filter": "nameFilter",
        "order_asc": "orderAsc",
        "order_column": "orderColumn",
        "skip": "skip",
        "type_filter": "typeFilter",
        "used_instances_number_filter": "usedInstancesNumberFilter",
    }

    host_name_filter: str | None = None
    """Only rows on the host with this name."""
    instance_id_filter: UUID | None = None
    """Only the workload with this id."""
    limit: int | None = None
    """How many rows to return at most."""
    name_filter: str | None = None
    """Only rows with this name."""
    order_asc: bool | None = None
    """Whether to order upwards (true) or downwards (false)."""
    order_column: EInstanceWorkloadsFiltersOrderColumn | None = None
    """Column to order by."""
    skip: int | None = None
    """How many rows to leave out at the start."""
    type_filter: str | None = None
    """Only rows of this type."""
    used_instances_number_filter: float | None = None
    """Only workloads that take this number of instances."""
