# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .pagination_result import PaginationResult
    from .services_model import ServicesModel


@define(eq=False, repr=False, kw_only=True)
class ServicesResult(Model):
    """A page of services."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "data": "data",
        "pagination": "pagination",
    }

    data: list[ServicesModel]
    """The rows of this page."""
    pagination: PaginationResult
    """Where this page lies in the whole list."""
