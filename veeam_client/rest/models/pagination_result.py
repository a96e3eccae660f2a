# Generated from the API contracts by `make generate`. Do not edit: change the pipeline in openapi/.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ...runtime.model import Model


@define(eq=False, repr=False, kw_only=True)
class PaginationResult(Model):
    """Where a page of a list lies in the whole."""

    __json_names__: ClassVar[Mapping[str, str]] = {
        "count": "count",
        "total": "total",
        "limit": "limit",
        "skip": "skip",
    }

    count: int
    """How many rows this page has."""
    total: int
    """How many rows there are, over all pages, after filtering."""
    limit: int | None = None
    """How many rows a page could have."""
    skip: int | None = None
    """How many rows were left out before it."""
