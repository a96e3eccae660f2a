# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_instant_unstructured_data_recovery_mounts_filters_order_column import (
        EInstantUnstructuredDataRecoveryMountsFiltersOrderColumn,
    )
    from .e_unstructured_data_instant_recovery_mount_state import (
        EUnstructuredDataInstantRecoveryMountState,
    )


@define(eq=False, repr=False, kw_only=True)
class InstantUnstructuredDataRecoveryMountsFilters(Model):
    """The query parameters of an operation as one object.

    No operation takes it: give the parameters by name. Since 1.3-rev1.
    """

    __json_names__: ClassVar[Mapping[str, str]] = {
        "limit": "limit",
        "order_asc": "orderAsc",
        "order_column": "orderColumn",
        "share_name_filter": "shareNameFilter",
        "skip": "skip",
        "state_filter": "stateFilter",
    }

    limit: int | None = None
    """How many rows to return at most."""
    order_asc: bool | None = None
    """Whether to order upwards (true) or downwards (false)."""
    order_column: EInstantUnstructuredDataRecoveryMountsFiltersOrderColumn | None = None
    """Column to order by."""
    share_name_filter: str | None = None
    """Only recoveries of the share with this name."""
    skip: int | None = None
    """How many rows to leave out at the start."""
    state_filter: EUnstructuredDataInstantRecoveryMountState | None = None
    """Only rows in this state."""
