# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .flr_browser_item_model import FlrBrowserItemModel
    from .pagination_result import PaginationResult


@define(eq=False, repr=False, kw_only=True)
class FlrSearchForResultModel(Model):
    """A page of what a search found."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "items": "items",
        "search_string": "searchString",
        "pagination": "pagination",
        "path": "path",
    }

    items: list[FlrBrowserItemModel]
    """Files and folders that were found."""
    search_string: str
    """Text that was searched for."""
    pagination: PaginationResult | None = None
    """Where this page lies in the whole list."""
    path: str | None = None
    """Folder that was searched."""
