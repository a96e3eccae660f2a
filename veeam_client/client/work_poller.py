"""One look at work on the server: at one session or task, or at many at once, and what to do without an answer."""

from __future__ import annotations

import asyncio
import logging
from contextlib import aclosing
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define

from ..errors import AuthenticationError, InvalidArgument, NotFound, ServerError, SignInExpired, VeeamError
from ..rest.models import SessionModel, TaskModel
from ..retry import passing
from ..runtime.model import objects
from ..runtime.tasks import together
from .large_replies import decoded
from .pager import Pager
from .work_status import endpoints_of, has_ended, in_order, other_endpoints, window_of

if TYPE_CHECKING:
    from collections.abc import Awaitable, Sequence

    from ..rest.models import SessionLogRecordModel
    from ..transport.exchange import Reply
    from .requester import Requester
    from .work_status import AnyWork, WorkEndpoints

T = TypeVar("T")
logger = logging.getLogger("veeam_client")

# So many are asked for one by one; more of them by reading the list.
_ONE_BY_ONE = 3
_PAGE_SIZE = 500
# A page of the list is worth the answers for so many.
_WORTH_A_PAGE = 20


@define(eq=False)
class PolledWork:
    """A session or task that is looked at.

    Attributes:
        work: As it was seen last.
        endpoints: Where it is to be found.
        is_missing: Whether the server did not know it when it was asked last. Servers were seen that know it again.
        is_forgotten: Whether the server no longer knows it.
    """

    work: AnyWork
    endpoints: WorkEndpoints
    is_missing: bool = False
    is_forgotten: bool = False

    @classmethod
    def of(cls, work: object) -> PolledWork:
        """Look where a session or task belongs.

        Raises:
            InvalidArgument: It is neither.
        """
        if not isinstance(work, (SessionModel, TaskModel)):
            kind = type(work).__name__
            raise InvalidArgument(f"a {kind} is neither a session nor a task; give what an operation returned")
        return cls(work, endpoints_of(work))

    @property
    def is_pending(self) -> bool:
        """Whether there is anything to wait for."""
        return not self.is_forgotten and not has_ended(self.work)


class WorkPoller:
    """Looks at sessions and tasks of one server.

    Args:
        requester: How the server is called.
        max_outage: Seconds that the server may be away before its failures are raised.
    """

    def __init__(self, requester: Requester, max_outage: float) -> None:
        self._requester = requester
        self._max_outage = max_outage
        self._away_since: float | None = None
        self._unlisted: set[WorkEndpoints] = set()
        self.server = requester.transport.server

    async def poll_all(self, items: Sequence[PolledWork]) -> None:
        """Look at every item, by lists where that takes fewer requests. An item that gets no answer stays as it is."""
        for endpoints in dict.fromkeys(item.endpoints for item in items):
            group = [item for item in items if item.endpoints == endpoints]
            if len(group) > _ONE_BY_ONE and endpoints not in self._unlisted:
                group = await self.tolerating(self._poll_list(endpoints, group)) or []
            async with together() as looks:
                for item in group:
                    looks.create_task(self.poll(item))

    async def poll(self, item: PolledWork) -> None:
        """Look at one item. If it gets no answer, it stays as it is."""
        await self.tolerating(self._poll(item))

    async def log_of(self, item: PolledWork) -> list[SessionLogRecordModel]:
        """Read the log of an item, in order; empty if it has none."""
        holder = getattr(item.work, "logs", None)  # some tasks carry theirs in themselves
        if item.endpoints.logs is not None and not item.is_forgotten:
            reply = await self._call_endpoint(item, "logs")
            holder = await decoded(reply) if reply else None
        return in_order(objects(getattr(holder, "records", None)))

    async def stop(self, item: PolledWork) -> None:
        """Ask the server to stop an item."""
        item.is_forgotten = await self._call_endpoint(item, "stop") is None

    async def tolerating(self, asking: Awaitable[T]) -> T | None:
        """Await an answer, or do without it while the server is away for no longer than it may be."""
        try:
            answer = await asking
        except VeeamError as error:
            if not (passing(error) or isinstance(error, ServerError)):
                raise
            now = asyncio.get_running_loop().time()
            self._away_since = now if self._away_since is None else self._away_since
            if now - self._away_since > self._max_outage:
                raise
            logger.info("no reply for %.0f seconds, still waiting: %s", now - self._away_since, error)
            return None
        self._away_since = None
        return answer

    async def _poll_list(self, endpoints: WorkEndpoints, group: list[PolledWork]) -> list[PolledWork]:
        """Look at many by reading the list of their kind.

        Returns:
            Those that were not found in it, to be asked for one by one.
        """
        wanted = {str(item.work.id): item for item in group}
        filters = window_of(item.work for item in group)
        if filters is None:
            return group
        left = max(1, len(group) // _WORTH_A_PAGE)
        pager: Pager[Any] = Pager(self._requester, endpoints.listing, filters)
        try:
            async with aclosing(pager.with_options(page_size=_PAGE_SIZE, prefetch=0).pages()) as pages:
                async for rows in pages:
                    for row in rows:
                        if item := wanted.pop(str(row.id), None):
                            item.work = row
                    left -= 1
                    if not wanted or not left:
                        break
        except (AuthenticationError, SignInExpired):
            raise
        except VeeamError as error:
            # Is the server away, or only its list too slow or not allowed?
            first, *others = wanted.values()
            await self._poll(first)
            logger.info("no longer using %s: %s", endpoints.listing, error)
            self._unlisted.add(endpoints)
            return others
        if len(wanted) > len(group) // 2:
            self._unlisted.add(endpoints)
        return list(wanted.values())

    async def _poll(self, item: PolledWork) -> None:
        reply = await self._call_endpoint(item, "read")
        if reply is not None:
            item.work = await decoded(reply)
        item.is_forgotten = reply is None and item.is_missing
        item.is_missing = reply is None

    async def _call_endpoint(self, item: PolledWork, what: str) -> Reply[Any] | None:
        """Call an operation of the endpoints where an item is, or of the other one where it could be.

        Returns:
            The reply, None if the server does not know the item.
        """
        for endpoints in (item.endpoints, other_endpoints(item.endpoints)):
            if endpoints is not None:
                try:
                    reply = await self._requester.perform(getattr(endpoints, what), {"id": item.work.id})
                except NotFound:
                    continue
                item.endpoints = endpoints
                return reply
        return None
