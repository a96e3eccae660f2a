# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .pagination_spec import PaginationSpec
    from .unstructured_data_flr_browse_restore_points_sorting_spec import (
        UnstructuredDataFlrBrowseRestorePointsSortingSpec,
    )


@define(eq=False, repr=False, kw_only=True)
class UnstructuredDataFlrBrowseRestorePointsSpec(Model):
    """The file or folder whose restore points are wanted. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "path": "path",
        "order": "order",
        "pagination": "pagination",
    }

    path: str
    """Its path in the backup."""
    order: UnstructuredDataFlrBrowseRestorePointsSortingSpec | None = None
    """Order of the restore points."""
    pagination: PaginationSpec | None = None
    """The page wanted."""
