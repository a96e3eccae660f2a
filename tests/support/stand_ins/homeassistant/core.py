"""The core object."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


class HomeAssistant:
    """Runs what blocks in a thread."""

    async def async_add_executor_job(self, target: Callable[..., T], *args: object) -> T:
        return await asyncio.to_thread(target, *args)
