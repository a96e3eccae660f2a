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
    is_disabled_filter: bool | None = None
    is_online_filter: bool | None = None
    is_out_of_date_filter: bool | None = None
    limit: int | None = None
    name_filter: str | None = None
    order_asc: bool | None = None
    order_column: EProxiesFiltersOrderColumn | None = None
    skip: int | None = None
    type_filter: list[EProxyType] | None = None
