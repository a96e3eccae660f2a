# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_backup_content_disk_publish_mode import EBackupContentDiskPublishMode
    from .e_backup_content_mount_state import EBackupContentMountState
    from .e_backup_content_mounts_filters_order_column import (
        EBackupContentMountsFiltersOrderColumn,
    )


@define(eq=False, repr=False, kw_only=True)
class BackupContentMountsFilters(Model):
    """The query parameters of an operation as one object. No operation takes it: give the parameters by name."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "limit": "limit",
        "mode_filter": "modeFilter",
        "order_asc": "orderAsc",
        "order_column": "orderColumn",
        "skip": "skip",
        "state_filter": "stateFilter",
    }

    limit: int | None = None
    """How many rows to return at most."""
    mode_filter: EBackupContentDiskPublishMode | None = None
    """Only publications of this kind."""
    order_asc: bool | None = None
    """Whether to order upwards (true) or downwards (false)."""
    order_column: EBackupContentMountsFiltersOrderColumn | None = None
    """Column to order by."""
    skip: int | None = None
    """How many rows to leave out at the start."""
    state_filter: EBackupContentMountState | None = None
    """Only publications in this state."""
