# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_mount_server_type import EMountServerType
    from .e_mount_servers_filters_order_column import EMountServersFiltersOrderColumn


@define(eq=False, repr=False, kw_only=True)
class MountServersFilters(Model):
    """The query parameters of an operation as one object.

    No operation takes it: give the parameters by name. Since 1.3-rev0.
    """

    __json_names__: ClassVar[Mapping[str, str]] = {
        "is_default_filter": "isDefaultFilter",
        "limit": "limit",
        "order_asc": "orderAsc",
        "order_column": "orderColumn",
        "skip": "skip",
        "type_filter": "typeFilter",
        "write_cache_folder_filter": "writeCacheFolderFilter",
    }

    is_default_filter: bool | None = None
    """Only servers that are used if nothing else is said (true) or are not (false)."""
    limit: int | None = None
    """How many rows to return at most."""
    order_asc: bool | None = None
    """Whether to order upwards (true) or downwards (false)."""
    order_column: EMountServersFiltersOrderColumn | None = None
    """Column to order by."""
    skip: int | None = None
    """How many rows to leave out at the start."""
    type_filter: EMountServerType | None = None
    """Only servers with this operating system."""
    write_cache_folder_filter: str | None = None
    """Only servers with this folder for the write cache."""
