# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_sort_expression_direction_type import ESortExpressionDirectionType
    from .e_unstructured_data_flr_browse_restore_points_sorting_property import (
        EUnstructuredDataFlrBrowseRestorePointsSortingProperty,
    )


@define(eq=False, repr=False, kw_only=True)
class UnstructuredDataFlrBrowseRestorePointsSortingSpec(Model):
    """Order of restore points. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "direction": "direction",
        "property_": "property",
    }

    direction: ESortExpressionDirectionType | None = None
    """Upwards or downwards."""
    property_: EUnstructuredDataFlrBrowseRestorePointsSortingProperty | None = None
    """Property to order by."""
