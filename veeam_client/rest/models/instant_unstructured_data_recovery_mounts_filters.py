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
    """Instant unstructured data recovery mounts filters. Since 1.3-rev1."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "limit": "limit",
        "order_asc": "orderAsc",
        "order_column": "orderColumn",
        "share_name_filter": "shareNameFilter",
        "skip": "skip",
        "state_filter": "stateFilter",
    }

    limit: int | None = None
    order_asc: bool | None = None
    order_column: EInstantUnstructuredDataRecoveryMountsFiltersOrderColumn | None = None
    share_name_filter: str | None = None
    skip: int | None = None
    state_filter: EUnstructuredDataInstantRecoveryMountState | None = None
