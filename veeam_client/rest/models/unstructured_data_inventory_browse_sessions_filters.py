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
    """The query parameters of an operation as one object.

    No operation takes it: give the parameters by name. Since 1.3-rev2.
    """

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
    """How many rows to return at most."""
    order_asc: bool | None = None
    """Whether to order upwards (true) or downwards (false)."""
    order_column: EUnstructuredDataInventoryBrowseSessionsFiltersOrderColumn | None = None
    """Column to order by."""
    server_id_filter: UUID | None = None
    """Only sessions that look into the file server, share or object storage with this id."""
    server_name_filter: str | None = None
    """Only sessions that look into the file server, share or object storage with this name."""
    session_id_filter: UUID | None = None
    """Only rows of the session with this id."""
    skip: int | None = None
    """How many rows to leave out at the start."""
