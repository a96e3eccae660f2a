# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .pagination_result import PaginationResult
    from .scale_out_repository_model import ScaleOutRepositoryModel


@define(eq=False, repr=False, kw_only=True)
class ScaleOutRepositoriesResult(Model):
    """A page of scale-out repositories."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "data": "data",
        "pagination": "pagination",
    }

    data: list[ScaleOutRepositoryModel]
    """The rows of this page."""
    pagination: PaginationResult
    """Where this page lies in the whole list."""
