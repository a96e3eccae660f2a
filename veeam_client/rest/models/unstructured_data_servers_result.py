# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .pagination_result import PaginationResult
    from .unstructured_data_server_model import UnstructuredDataServerModel


@define(eq=False, repr=False, kw_only=True)
class UnstructuredDataServersResult(Model):
    """A page of file servers, shares and object storage."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "data": "data",
        "pagination": "pagination",
    }

    data: list[UnstructuredDataServerModel]
    """The rows of this page."""
    pagination: PaginationResult
    """Where this page lies in the whole list."""
