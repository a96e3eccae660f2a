# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_instant_recovery_mount_state import EInstantRecoveryMountState
    from .e_instant_vi_vm_recovery_mounts_filters_order_column import (
        EInstantViVMRecoveryMountsFiltersOrderColumn,
    )


@define(eq=False, repr=False, kw_only=True)
class InstantViVMRecoveryMountsFilters(Model):
    """The query parameters of an operation as one object. No operation takes it: give the parameters by name."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "limit": "limit",
        "mount_id_filter": "mountIdFilter",
        "order_asc": "orderAsc",
        "order_column": "orderColumn",
        "skip": "skip",
        "state_filter": "stateFilter",
        "vm_name_filter": "vmNameFilter",
        "name_filter": "nameFilter",
    }

    limit: int | None = None
    """How many rows to return at most."""
    mount_id_filter: list[UUID] | None = None
    """Only the recoveries with these ids. Since 1.3-rev1."""
    order_asc: bool | None = None
    """Whether to order upwards (true) or downwards (false)."""
    order_column: EInstantViVMRecoveryMountsFiltersOrderColumn | None = None
    """Column to order by."""
    skip: int | None = None
    """How many rows to leave out at the start."""
    state_filter: EInstantRecoveryMountState | None = None
    """Only rows in this state."""
    vm_name_filter: str | None = None
    """Only rows of the VM with this name. Since 1.3-rev0."""
    name_filter: str | None = None
    """Only rows with this name. Until 1.2-rev1."""
