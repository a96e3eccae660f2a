# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ...runtime.model import Model

if TYPE_CHECKING:
    from .e_encryption_passwords_filters_order_column import (
        EEncryptionPasswordsFiltersOrderColumn,
    )


@define(eq=False, repr=False, kw_only=True)
class EncryptionPasswordsFilters(Model):
    """The query parameters of an operation as one object. No operation takes it: give the parameters by name."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "hint_filter": "hintFilter",
        "limit": "limit",
        "order_asc": "orderAsc",
        "order_column": "orderColumn",
        "skip": "skip",
    }

    hint_filter: str | None = None
    """Only passwords with this hint.

    The whole hint must match unless there is a `*`, which stands for any characters. Since 1.3-rev0.
"""
    limit: int | None = None
    """How many rows to return at most."""
    order_asc: bool | None = None
    """Whether to order upwards (true) or downwards (false)."""
    order_column: EEncryptionPasswordsFiltersOrderColumn | None = None
    """Column to order by."""
    skip: int | None = None
    """How many rows to leave out at the start."""
