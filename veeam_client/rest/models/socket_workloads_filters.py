# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_socket_license_object_type import ESocketLicenseObjectType
    from .e_socket_workloads_filters_order_column import (
        ESocketWorkloadsFiltersOrderColumn,
    )


@define(eq=False, repr=False, kw_only=True)
class SocketWorkloadsFilters(Model):
    """The query parameters of an operation as one object. No operation takes it: give the parameters by name."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "cores_number_filter": "coresNumberFilter",
        "host_id_filter": "hostIdFilter",
        "host_name_filter": "hostNameFilter",
        "limit": "limit",
        "name_filter": "nameFilter",
        "order_asc": "orderAsc",
        "order_column": "orderColumn",
        "skip": "skip",
        "sockets_number_filter": "socketsNumberFilter",
        "type_filter": "typeFilter",
    }

    cores_number_filter: int | None = None
    """Only hosts with this number of CPU cores."""
    host_id_filter: UUID | None = None
    """Only rows on the managed server with this id."""
    host_name_filter: str | None = None
    """Only rows on the host with this name."""
    limit: int | None = None
    """How many rows to return at most."""
    name_filter: str | None = None
    """Only rows with this name."""
    order_asc: bool | None = None
    """Whether to order upwards (true) or downwards (false)."""
    order_column: ESocketWorkloadsFiltersOrderColumn | None = None
    """Column to order by."""
    skip: int | None = None
    """How many rows to leave out at the start."""
    sockets_number_filter: int | None = None
    """Only hosts with this number of CPU sockets."""
    type_filter: ESocketLicenseObjectType | None = None
    """Only rows of this type."""
