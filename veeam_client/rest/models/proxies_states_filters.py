# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_proxies_filters_order_column import EProxiesFiltersOrderColumn
    from .e_proxy_type import EProxyType


@define(eq=False, repr=False, kw_only=True)
class ProxiesStatesFilters(Model):
    """The query parameters of an operation as one object.

    No operation takes it: give the parameters by name. Since 1.3-rev0.
    """

    __json_names__: ClassVar[Mapping[str, str]] = {
        "host_id_filter": "hostIdFilter",
        "is_disabled_filter": "isDisabledFilter",
        "is_online_filter": "isOnlineFilter",
        "is_out_of_date_filter": "isOutOfDateFilter",
        "limit": "limit",
        "name_filter": "nameFilter",
        "order_asc": "orderAsc",
        "order_column": "orderColumn",
        "skip": "skip",
        "type_filter": "typeFilter",
    }

    host_id_filter: UUID | None = None
    """Only rows on the managed server with this id."""
    is_disabled_filter: bool | None = None
    """Only proxies that are disabled (true) or enabled (false)."""
    is_online_filter: bool | None = None
    """Only rows that are online (true) or offline (false)."""
    is_out_of_date_filter: bool | None = None
    """Only rows whose components need an update (true) or are up to date (false)."""
    limit: int | None = None
    """How many rows to return at most."""
    name_filter: str | None = None
    """Only rows with this name."""
    order_asc: bool | None = None
    """Whether to order upwards (true) or downwards (false)."""
    order_column: EProxiesFiltersOrderColumn | None = None
    """Column to order by."""
    skip: int | None = None
    """How many rows to leave out at the start."""
    type_filter: list[EProxyType] | None = None
    """Only rows of this type."""
