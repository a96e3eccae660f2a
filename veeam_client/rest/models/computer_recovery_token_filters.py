# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_computer_recovery_token_filters_order_column import (
        EComputerRecoveryTokenFiltersOrderColumn,
    )


@define(eq=False, repr=False, kw_only=True)
class ComputerRecoveryTokenFilters(Model):
    """The query parameters of an operation as one object. No operation takes it: give the parameters by name."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "expiration_date_after": "expirationDateAfter",
        "expiration_date_before": "expirationDateBefore",
        "limit": "limit",
        "name_filter": "nameFilter",
        "order_asc": "orderAsc",
        "order_column": "orderColumn",
        "skip": "skip",
    }

    expiration_date_after: datetime | None = None
    """Only tokens that expire after this time."""
    expiration_date_before: datetime | None = None
    """Only tokens that expire before this time."""
    limit: int | None = None
    """How many rows to return at most."""
    name_filter: str | None = None
    """Only rows with this name."""
    order_asc: bool | None = None
    """Whether to order upwards (true) or downwards (false)."""
    order_column: EComputerRecoveryTokenFiltersOrderColumn | None = None
    """Column to order by."""
    skip: int | None = None
    """How many rows to leave out at the start."""
