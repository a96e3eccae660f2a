# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_agents_recovery_appliances_order_column import (
        EAgentsRecoveryAppliancesOrderColumn,
    )
    from .e_agents_recovery_appliances_state_filter import (
        EAgentsRecoveryAppliancesStateFilter,
    )


@define(eq=False, repr=False, kw_only=True)
class AgentsRecoveryAppliancesFilters(Model):
    """Agents recovery appliances filters. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "limit": "limit",
        "name_filter": "nameFilter",
        "order_asc": "orderAsc",
        "order_column": "orderColumn",
        "skip": "skip",
        "state_filter": "stateFilter",
    }

    limit: int | None = None
    name_filter: str | None = None
    order_asc: bool | None = None
    order_column: EAgentsRecoveryAppliancesOrderColumn | None = None
    skip: int | None = None
    state_filter: EAgentsRecoveryAppliancesStateFilter | None = None
