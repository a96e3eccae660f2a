# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .flr_task_item_model import FlrTaskItemModel
    from .pagination_result import PaginationResult


@define(eq=False, repr=False, kw_only=True)
class FlrAuditMountModel(Model):
    """What was restored from a mounted restore point. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "items": "items",
        "pagination": "pagination",
    }

    items: list[FlrTaskItemModel]
    """Files and folders that were restored."""
    pagination: PaginationResult
    """Where this page lies in the whole list."""
