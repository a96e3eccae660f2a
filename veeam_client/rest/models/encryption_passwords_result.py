# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .encryption_password_model import EncryptionPasswordModel
    from .pagination_result import PaginationResult


@define(eq=False, repr=False, kw_only=True)
class EncryptionPasswordsResult(Model):
    """A page of encryption passwords."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "data": "data",
        "pagination": "pagination",
    }

    data: list[EncryptionPasswordModel]
    """The rows of this page."""
    pagination: PaginationResult
    """Where this page lies in the whole list."""
