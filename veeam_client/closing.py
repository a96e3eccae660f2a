"""Leaving servers without leaving anything behind."""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress
from typing import TYPE_CHECKING

from .member import cancelled

if TYPE_CHECKING:
    from collections.abc import Collection

    from .member import Member

logger = logging.getLogger("veeam_client")

WITHIN = 30.0
# For a server that does not answer.
_EACH = 5.0
# All at once, many would run out of the time that each has.
_AT_ONCE = 100


async def close_members(members: Collection[Member], within: float) -> None:
    """Stop what runs on servers, sign out of them, and close every connection.

    Cancelled once, it still finishes, in the time it has; cancelled again, it drops what is left.

    Args:
        members: The servers.
        within: Seconds for all of that.
    """
    closing = asyncio.create_task(_close_all(members, within))
    try:
        await asyncio.shield(closing)
    except asyncio.CancelledError:
        try:
            await asyncio.wait({closing})
        finally:
            closing.cancel()
            await asyncio.gather(closing, return_exceptions=True)
        raise


async def _close_all(members: Collection[Member], within: float) -> None:
    deadline = asyncio.get_running_loop().time() + within
    for member in members:
        member.is_leaving = True
    await cancelled([task for member in members for task in member.tasks])
    places = asyncio.Semaphore(_AT_ONCE)

    async def close(member: Member) -> bool:
        is_closed = False
        with suppress(TimeoutError):
            try:
                async with asyncio.timeout_at(deadline), places:
                    await member.client.close(within=_EACH)
                    is_closed = True
            finally:
                if not is_closed:
                    await member.client.close(within=0)
        return is_closed

    left = [
        member.server.name
        for member, is_closed in zip(members, await asyncio.gather(*map(close, members)), strict=True)
        if not is_closed
    ]
    if left:
        logger.warning("no time was left to sign out of %d servers: %s", len(left), ", ".join(left))
