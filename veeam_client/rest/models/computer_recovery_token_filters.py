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
    expiration_date_before: datetime | None = None
    limit: int | None = None
    name_filter: str | None = None
    order_asc: bool | None = None
    order_column: EComputerRecoveryTokenFiltersOrderColumn | None = None
    skip: int | None = None
