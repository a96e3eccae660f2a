# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .inventory_object_model import InventoryObjectModel
    from .pagination_result import PaginationResult


@define(eq=False, repr=False, kw_only=True)
class ViRootsResult(Model):
    """A page of vSphere servers."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "data": "data",
        "pagination": "pagination",
    }

    data: list[InventoryObjectModel]
    """The rows of this page."""
    pagination: PaginationResult
    """Where this page lies in the whole list."""
