# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .pagination_result import PaginationResult
    from .wan_accelerator_model import WANAcceleratorModel


@define(eq=False, repr=False, kw_only=True)
class WANAcceleratorsResult(Model):
    """A page of WAN accelerators."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "data": "data",
        "pagination": "pagination",
    }

    data: list[WANAcceleratorModel]
    """The rows of this page."""
    pagination: PaginationResult
    """Where this page lies in the whole list."""
