# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .ad_object_model import ADObjectModel
    from .pagination_result import PaginationResult


@define(eq=False, repr=False, kw_only=True)
class ADDomainInventoryResult(Model):
    """A page of objects of an Active Directory domain. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "data": "data",
        "pagination": "pagination",
    }

    data: list[ADObjectModel] | None = None
    """The rows of this page."""
    pagination: PaginationResult | None = None
    """Where this page lies in the whole list."""
