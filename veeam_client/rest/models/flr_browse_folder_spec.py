# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .flr_browse_filtration_model import FlrBrowseFiltrationModel
    from .flr_browse_order_spec import FlrBrowseOrderSpec
    from .pagination_spec import PaginationSpec


@define(eq=False, repr=False, kw_only=True)
class FlrBrowseFolderSpec(Model):
    """Which folder to list."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "path": "path",
        "filter_": "filter",
        "order": "order",
        "pagination": "pagination",
    }

    path: str
    """Path of the folder."""
    filter_: FlrBrowseFiltrationModel | None = None
    """Which files to list."""
    order: FlrBrowseOrderSpec | None = None
    """Order of the files."""
    pagination: PaginationSpec | None = None
    """The page wanted."""
