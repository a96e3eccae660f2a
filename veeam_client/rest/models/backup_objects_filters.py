# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_backup_objects_filters_order_column import EBackupObjectsFiltersOrderColumn
    from .e_platform_type import EPlatformType


@define(eq=False, repr=False, kw_only=True)
class BackupObjectsFilters(Model):
    """The query parameters of an operation as one object. No operation takes it: give the parameters by name."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "limit": "limit",
        "name_filter": "nameFilter",
        "order_asc": "orderAsc",
        "order_column": "orderColumn",
        "platform_id_filter": "platformIdFilter",
        "platform_name_filter": "platformNameFilter",
        "skip": "skip",
        "type_filter": "typeFilter",
        "vi_type_filter": "viTypeFilter",
    }

    limit: int | None = None
    """How many rows to return at most."""
    name_filter: str | None = None
    """Only rows with this name."""
    order_asc: bool | None = None
    """Whether to order upwards (true) or downwards (false)."""
    order_column: EBackupObjectsFiltersOrderColumn | None = None
    """Column to order by."""
    platform_id_filter: UUID | None = None
    """Only rows of the platform with this id."""
    platform_name_filter: EPlatformType | None = None
    """Only rows of this platform."""
    skip: int | None = None
    """How many rows to leave out at the start."""
    type_filter: str | None = None
    """Only rows of this type."""
    vi_type_filter: str | None = None
    """Only VMware vSphere rows of this type."""
