"""What the client is made from."""

from __future__ import annotations

from functools import cache

from openapi.pipeline import sources


@cache
def put_together() -> sources.Sources:
    """The vendored contracts, put together once for all tests: they only read it."""
    return sources.put_together(sources.vendored())
