"""Asking one server several things at once."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator


@asynccontextmanager
async def together() -> AsyncGenerator[asyncio.TaskGroup]:
    """Give a group of tasks that raises the first failure as it is, after giving the others up."""
    try:
        async with asyncio.TaskGroup() as calls:
            yield calls
    except BaseExceptionGroup as failures:
        raise failures.exceptions[0] from None
