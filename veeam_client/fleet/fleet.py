"""Many servers at once."""

from __future__ import annotations

import asyncio
import time
from contextlib import aclosing
from copy import copy
from typing import TYPE_CHECKING, Any, Self, TypeVar

from ..errors import ClientClosed, InvalidArgument
from ..runtime.tasks import cancelled
from .changes import changed_outcome
from .config_file import read_fleet_file, servers_from_environment
from .member import CONCURRENCY, WITHIN, ConcurrencyLimit, Member, close_members
from .outcome import Summary
from .poll import Poll, Polls
from .schedule import Breaker
from .server import chooser

if TYPE_CHECKING:
    import signal
    from collections.abc import AsyncGenerator, Callable, Collection, Hashable, Iterable, Sequence
    from pathlib import Path
    from types import TracebackType

    from ..client.client import VeeamClient
    from .changes import Changes
    from .health import Health
    from .member import Collect
    from .outcome import Outcome
    from .poll import Keep
    from .server import Server

T = TypeVar("T")
Row = TypeVar("Row")


class Fleet:
    """Several servers, each with a client of its own that stays signed in from round to round.

    Args:
        servers: The servers.
        signals: Signals that end polls, so that the fleet is closed in order. They are touched only while something
            polls, and not on Windows or outside the main thread. A second signal does what it always did.

    Raises:
        InvalidArgument: Two servers have one name, or a server's settings are wrong.
    """

    def __init__(self, servers: Iterable[Server], *, signals: Collection[signal.Signals] = ()) -> None:
        servers = tuple(servers)
        names = [server.name for server in servers]
        twice = sorted({name for name in names if names.count(name) > 1})
        if twice:
            raise InvalidArgument(f"server names must be unique; given twice: {', '.join(twice)}")
        self._members = {server.name: Member(server) for server in servers}
        self._polls = Polls(signals)
        self._is_chosen: Callable[[Server], bool] = lambda _: True

    @classmethod
    def from_file(cls, path: str | Path, **options: Any) -> Self:
        """Make a fleet from a TOML file, which `veeam_client.fleet.read_fleet_file` describes.

        Args:
            path: The file.
            **options: Further arguments of `Fleet`.

        Returns:
            The fleet. Nothing is sent yet, and no secret was read.

        Raises:
            InvalidArgument: The file is wrong; every fault is named with its key.
        """
        return cls(read_fleet_file(path), **options)

    @classmethod
    def from_env(cls, prefix: str = "VEEAM_", **options: Any) -> Self:
        """Make a fleet from environment variables.

        Args:
            prefix: How the variables' names begin. With the default, `VEEAM_FLEET_FILE` names a file for `from_file`;
                otherwise `VEEAM_HOSTS` lists hosts, separated by commas or spaces, and the rest is as with
                `VeeamClient.from_env`, the same for each of them. A server is then called as its host.
            **options: Further arguments of `Fleet`.

        Returns:
            The fleet. Nothing is sent yet.

        Raises:
            InvalidArgument: Variables are missing or wrong.
        """
        return cls(servers_from_environment(prefix), **options)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()

    @property
    def servers(self) -> tuple[Server, ...]:
        """The servers."""
        return tuple(member.server for member in self._chosen())

    def select(self, *patterns: str, **labels: str) -> Self:
        """Give a part of this fleet: `fleet.select("vbr-*", site="berlin")`.

        It shares clients with this one; closing either closes both. A server that is added later belongs to it if it
        matches.

        Args:
            *patterns: Names or globs (`*`, `?`, `[...]`), of which one has to match.
            **labels: Labels that all have to match, each a value or a glob.

        Returns:
            The part. Selecting from a part narrows it further.

        Raises:
            InvalidArgument: A name without a wildcard belongs to no server.
        """
        part, whole = copy(self), self._is_chosen
        is_chosen = chooser(patterns, labels, self._members)
        part._is_chosen = lambda server: whole(server) and is_chosen(server)  # noqa: SLF001  # its own class
        return part

    def add(self, server: Server) -> None:
        """Take a server in. Polls that run ask it from now on.

        Args:
            server: The server.

        Raises:
            InvalidArgument: There is one of that name, or its settings are wrong.
            ClientClosed: The fleet was closed.
        """
        if self._polls.is_closed:
            raise ClientClosed("the fleet was closed; make another one")
        if server.name in self._members:
            raise InvalidArgument(f"server names must be unique; there already is a {server.name}")
        self._members[server.name] = member = Member(server)
        self._polls.add(member)

    async def remove(self, name: str) -> None:
        """Let a server go: stop what runs on it, and sign out.

        Args:
            name: Its name.

        Raises:
            InvalidArgument: There is none of that name.
        """
        member = self._member(name)
        del self._members[name]
        await close_members([member], WITHIN)

    def client(self, name: str) -> VeeamClient:
        """Give the client of a server; the fleet closes it.

        Args:
            name: The server's name.

        Raises:
            InvalidArgument: There is none of that name.
        """
        return self._member(name).client

    async def close(self, *, within: float = WITHIN) -> None:
        """Stop what is running, sign out of every server, and close every connection.

        Cancelled once, it still finishes, in the time it has; cancelled again, it drops what is left.

        Args:
            within: Seconds for all of that. A server that does not answer is given five of them at most.
        """
        self._polls.close()
        await close_members(self._members.values(), within)

    async def map(
        self,
        collect: Collect[T],
        *,
        concurrency: int = CONCURRENCY,
        budget: float | None = None,
        ordered: bool = False,
    ) -> AsyncGenerator[Outcome[T], None]:
        """Run a coroutine on every server at once.

        Args:
            collect: Called with each server's client.
            concurrency: Most servers at once. `Server.connections` bounds what is asked of one of them at once.
            budget: Seconds for the whole. Servers that have not answered by then have `TimedOut` for an outcome.
            ordered: Whether outcomes come in the fleet's order instead of as they finish.

        Yields:
            The outcome of each server. A server that fails or hangs touches no other; one that hangs is given up after
            its `time_limit`.

        Raises:
            InvalidArgument: A number is too small.
        """
        limit = ConcurrencyLimit(concurrency)
        if budget is not None and not budget > 0:
            raise InvalidArgument(f"budget must be more than 0 seconds, not {budget}")
        deadline = None if budget is None else asyncio.get_running_loop().time() + budget
        tasks = [member.start(member.ask(collect, limit, deadline)) for member in self._chosen()]
        try:
            for finished in tasks if ordered else asyncio.as_completed(tasks):
                yield await finished
        finally:
            await cancelled(tasks)

    async def gather(
        self, collect: Collect[T], *, concurrency: int = CONCURRENCY, budget: float | None = None
    ) -> Summary[T]:
        """Run a coroutine on every server at once, and wait for all.

        Args:
            collect: Called with each server's client.
            concurrency: As with `map`.
            budget: As with `map`.

        Returns:
            All outcomes, in the fleet's order, and a summary of them.
        """
        started = time.perf_counter()
        mapped = self.map(collect, concurrency=concurrency, budget=budget, ordered=True)
        outcomes = [outcome async for outcome in mapped]
        return Summary(outcomes, time.perf_counter() - started)

    def poll(
        self,
        collect: Collect[T],
        *,
        every: float = 60.0,
        concurrency: int = CONCURRENCY,
        breaker: Breaker = Breaker(),
        keep: Keep | None = None,
    ) -> AsyncGenerator[Outcome[T], None]:
        """Run a coroutine on every server again and again, until the loop is left, the fleet closed, or a signal comes.

        Each server has its own place in the interval, by its name, so that they are not asked all at once; the first
        round comes sooner. A server is never asked while its previous round is under way: places that a slow round
        misses are left out. One that keeps failing is asked less and less (`Breaker`), or at once after `retry_now`.

        At most one outcome of each server waits to be taken, so a slow loop costs no memory; `keep` says which.

        Args:
            collect: Called with each server's client.
            every: Seconds from one round of a server to the next.
            concurrency: Most servers at once.
            breaker: How servers are spared that fail.
            keep: `"newest"`: an outcome that nobody has taken gives way to the server's next one, which counts it in
                `replaced` and keeps its place in the line. `"all"`: the server's next round waits until its outcome is
                taken, so that none is lost. None asks `collect`, which may have an attribute `keep`, and takes
                `"newest"` if it has none.

        Returns:
            The outcomes, to be read with `async for`.

        Raises:
            InvalidArgument: A number is too small.
        """
        wanted: Keep = keep or getattr(collect, "keep", None) or "newest"
        poll = Poll(
            collect,
            every=every,
            limit=ConcurrencyLimit(concurrency),
            breaker=breaker,
            keep=wanted,
            is_chosen=self._is_chosen,
            polls=self._polls,
        )
        return poll.outcomes(self._members.values())

    async def changes(
        self,
        collect: Collect[Sequence[Row]],
        *,
        key: Callable[[Row], Hashable] | None = None,
        compare: Callable[[Row], Any] | None = None,
        every: float = 60.0,
        concurrency: int = CONCURRENCY,
        breaker: Breaker = Breaker(),
    ) -> AsyncGenerator[Outcome[Changes[Row]], None]:
        """Poll rows, and give what appeared, changed and went since the server's outcome before.

        Args:
            collect: Called with each server's client; gives rows.
            key: Tells rows apart; by their `id` if it is not given.
            compare: Gives what of a row counts as a change; the whole row if it is not given.
            every: As with `poll`.
            concurrency: As with `poll`.
            breaker: As with `poll`.

        Yields:
            An outcome of each round. In a server's first one, every row appeared.
        """
        seen: dict[str, Sequence[Row]] = {}
        async with aclosing(self.poll(collect, every=every, concurrency=concurrency, breaker=breaker)) as polled:
            async for outcome in polled:
                name, rows = outcome.server.name, outcome.value
                yield changed_outcome(outcome, seen.get(name, ()), key=key, compare=compare)
                if rows is not None:
                    seen[name] = rows

    def retry_now(self, *names: str) -> None:
        """Ask servers at once instead of when their time comes.

        Args:
            *names: Which; none for all whose last round failed.

        Raises:
            InvalidArgument: There is none of that name.
        """
        members = [self._member(name) for name in names] or [one for one in self._chosen() if one.failures]
        for member in members:
            member.wake()

    @property
    def health(self) -> list[Health]:
        """How the servers are, as far as it is known without asking; `health_table` makes a table of it."""
        return [member.health for member in self._chosen()]

    async def check(self, *, budget: float | None = None) -> list[Health]:
        """Ask every server for its time, which needs no sign-in, and say how it is.

        Args:
            budget: Seconds for the whole.

        Returns:
            The servers' health, the difference of their clocks included.
        """
        await self.gather(lambda vbr: vbr.service.get_server_time(), budget=budget)
        return self.health

    def _chosen(self) -> list[Member]:
        # A copy, made at once: other threads may ask for the servers.
        return [member for member in list(self._members.values()) if self._is_chosen(member.server)]

    def _member(self, name: str) -> Member:
        if name not in self._members:
            known = ", ".join(sorted(self._members)) or "none"
            raise InvalidArgument(f"there is no server {name!r}; the fleet has {known}")
        return self._members[name]
