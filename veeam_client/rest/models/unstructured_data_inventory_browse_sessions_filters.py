# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_unstructured_data_inventory_browse_sessions_filters_order_column import (
        EUnstructuredDataInventoryBrowseSessionsFiltersOrderColumn,
    )


@define(eq=False, repr=False, kw_only=True)
class UnstructuredDataInventoryBrowseSessionsFilters(Model):
    """Unstructured data inventory browse sessions filters. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "limit": "limit",
        "order_asc": "orderAsc",
        "order_column": "orderColumn",
        "server_id_filter": "serverIdFilter",
        "server_name_filter": "serverNameFilter",
        "session_id_filter": "sessionIdFilter",
        "skip": "skip",
    }

    limit: int | None = None
    order_asc: bool | None = None
    order_column: EUnstructuredDataInventoryBrowseSessionsFiltersOrderColumn | None = None
    server_id_filter: UUID | None = None
    server_name_filter: str | None = None
    session_id_filter: UUID | None = None
    skip: int | None = None
