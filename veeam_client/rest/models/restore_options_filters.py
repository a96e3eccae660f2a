# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_restore_options_filters_order_column import (
        ERestoreOptionsFiltersOrderColumn,
    )


@define(eq=False, repr=False, kw_only=True)
class RestoreOptionsFilters(Model):
    """Restore options filters. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "code_filter": "codeFilter",
        "group_filter": "groupFilter",
        "limit": "limit",
        "name_filter": "nameFilter",
        "order_asc": "orderAsc",
        "order_column": "orderColumn",
        "skip": "skip",
    }

    code_filter: str | None = None
    group_filter: str | None = None
    limit: int | None = None
    name_filter: str | None = None
    order_asc: bool | None = None
    order_column: ERestoreOptionsFiltersOrderColumn | None = None
    skip: int | None = None
