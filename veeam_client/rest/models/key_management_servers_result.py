# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .key_management_server_base_model import KeyManagementServerBaseModel
    from .pagination_result import PaginationResult


@define(eq=False, repr=False, kw_only=True)
class KeyManagementServersResult(Model):
    """A page of key management servers."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "data": "data",
        "pagination": "pagination",
    }

    data: list[KeyManagementServerBaseModel]
    """The rows of this page."""
    pagination: PaginationResult
    """Where this page lies in the whole list."""
