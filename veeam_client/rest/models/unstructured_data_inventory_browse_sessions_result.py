# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .pagination_result import PaginationResult
    from .unstructured_data_inventory_browse_session_model import (
        UnstructuredDataInventoryBrowseSessionModel,
    )


@define(eq=False, repr=False, kw_only=True)
class UnstructuredDataInventoryBrowseSessionsResult(Model):
    """A page of sessions that look into file servers, shares and object storage. Since 1.3-rev2."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "data": "data",
        "pagination": "pagination",
    }

    data: list[UnstructuredDataInventoryBrowseSessionModel]
    """The rows of this page."""
    pagination: PaginationResult
    """Where this page lies in the whole list."""
