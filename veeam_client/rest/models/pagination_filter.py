# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class PaginationFilter(Model):
    """The page wanted."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "limit": "limit",
        "skip": "skip",
    }

    limit: int | None = None
    """How many rows to return at most."""
    skip: int | None = None
    """How many rows to leave out at the start."""
