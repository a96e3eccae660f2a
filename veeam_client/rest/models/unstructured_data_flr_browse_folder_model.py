# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .pagination_result import PaginationResult
    from .unstructured_data_flr_browse_item_model import (
        UnstructuredDataFlrBrowseItemModel,
    )


@define(eq=False, repr=False, kw_only=True)
class UnstructuredDataFlrBrowseFolderModel(Model):
    """A page of a folder."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "items": "items",
        "path": "path",
        "pagination": "pagination",
    }

    items: list[UnstructuredDataFlrBrowseItemModel]
    """Files and folders in it."""
    path: str
    """Path of the folder."""
    pagination: PaginationResult | None = None
    """Where this page lies in the whole list."""
