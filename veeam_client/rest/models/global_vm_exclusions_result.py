# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .global_vm_exclusion_model import GlobalVMExclusionModel
    from .pagination_result import PaginationResult


@define(eq=False, repr=False, kw_only=True)
class GlobalVMExclusionsResult(Model):
    """A page of exclusions. Since 1.3-rev0."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "data": "data",
        "pagination": "pagination",
    }

    data: list[GlobalVMExclusionModel]
    """The rows of this page."""
    pagination: PaginationResult
    """Where this page lies in the whole list."""
