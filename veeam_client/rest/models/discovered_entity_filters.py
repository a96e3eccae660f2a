# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_agent_status import EAgentStatus
    from .e_discovered_computer_state import EDiscoveredComputerState
    from .e_discovered_entity_filters_order_column import (
        EDiscoveredEntityFiltersOrderColumn,
    )
    from .e_driver_status import EDriverStatus
    from .e_inventory_permission_scope import EInventoryPermissionScope


@define(eq=False, repr=False, kw_only=True)
class DiscoveredEntityFilters(Model):
    """The query parameters of an operation as one object.

    No operation takes it: give the parameters by name. Since 1.3-rev0.
    """

    __json_names__: ClassVar[Mapping[str, str]] = {
        "agent_status_filter": "agentStatusFilter",
        "driver_status_filter": "driverStatusFilter",
        "ip_address_filter": "ipAddressFilter",
        "limit": "limit",
        "name_filter": "nameFilter",
        "order_asc": "orderAsc",
        "order_column": "orderColumn",
        "permission_scope": "permissionScope",
        "skip": "skip",
        "state_filter": "stateFilter",
    }

    agent_status_filter: EAgentStatus | None = None
    """Only computers whose agent has this status, as `agentStatus` of the rows spells it."""
    driver_status_filter: EDriverStatus | None = None
    """Only computers whose driver for changed blocks has this status, as `driverStatus` of the rows spells it."""
    ip_address_filter: str | None = None
    """Only computers with this IP address."""
    limit: int | None = None
    """How many rows to return at most."""
    name_filter: str | None = None
    """Only rows with this name."""
    order_asc: bool | None = None
    """Whether to order upwards (true) or downwards (false)."""
    order_column: EDiscoveredEntityFiltersOrderColumn | None = None
    """Column to order by."""
    permission_scope: EInventoryPermissionScope | None = None
    """Only rows that the caller may back up, may restore, or either. Since 1.3-rev2."""
    skip: int | None = None
    """How many rows to leave out at the start."""
    state_filter: EDiscoveredComputerState | None = None
    """Only rows in this state."""
