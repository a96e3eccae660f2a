# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_host_updates_state import EHostUpdatesState
    from .e_managed_server_state import EManagedServerState
    from .e_managed_server_type import EManagedServerType
    from .e_managed_servers_filters_order_column import (
        EManagedServersFiltersOrderColumn,
    )
    from .e_vi_host_type import EViHostType


@define(eq=False, repr=False, kw_only=True)
class ManagedServersFilters(Model):
    """The query parameters of an operation as one object. No operation takes it: give the parameters by name."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "include_nested_hosts": "includeNestedHosts",
        "limit": "limit",
        "name_filter": "nameFilter",
        "order_asc": "orderAsc",
        "order_column": "orderColumn",
        "server_state_filter": "serverStateFilter",
        "skip": "skip",
        "skip_dedup_appliances": "skipDedupAppliances",
        "type_filter": "typeFilter",
        "updates_state_filter": "updatesStateFilter",
        "vi_type_filter": "viTypeFilter",
    }

    include_nested_hosts: bool | None = None
    """Whether to list the hosts that belong to a listed server too. Since 1.3-rev0."""
    limit: int | None = None
    """How many rows to return at most."""
    name_filter: str | None = None
    """Only rows with this name."""
    order_asc: bool | None = None
    """Whether to order upwards (true) or downwards (false)."""
    order_column: EManagedServersFiltersOrderColumn | None = None
    """Column to order by."""
    server_state_filter: EManagedServerState | None = None
    """Only servers in this state. Since 1.3-rev0."""
    skip: int | None = None
    """How many rows to leave out at the start."""
    skip_dedup_appliances: bool | None = None
    """Whether to leave out deduplicating appliances. Since 1.3-rev2."""
    type_filter: list[EManagedServerType] | None = None
    """Only rows of this type."""
    updates_state_filter: list[EHostUpdatesState] | None = None
    """Only servers whose components are in one of these states. Since 1.3-rev0."""
    vi_type_filter: EViHostType | None = None
    """Only VMware vSphere rows of this type."""
