"""Many servers at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from attrs import evolve

from ..errors import InvalidArgument
from .changes import changed_outcomes
from .engine import mapped_by
from .mapping import check_budget, gathered, in_order, mapped
from .member import CONCURRENCY, ConcurrencyLimit
from .membership import Membership
from .poll import Poll
from .schedule import Breaker

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Hashable, Sequence

    from .changes import Changes
    from .engine import Engine
    from .health import Health
    from .member import Collect
    from .outcome import Outcome, Summary
    from .poll import Keep

T = TypeVar("T")
Row = TypeVar("Row")


class Fleet(Membership):
    """Several servers, each with a client of its own that stays signed in from round to round.

    Args:
        servers: The servers.
        signals: Signals that end polls, so that the fleet is closed in order. They are touched only while something
            polls, and not on Windows or outside the main thread. A second signal does what it always did.

    Raises:
        InvalidArgument: Two servers have one name, or a server's settings are wrong.
    """

    def map(
        self,
        collect: Collect[T],
        *,
        concurrency: int = CONCURRENCY,
        budget: float | None = None,
        ordered: bool = False,
        engine: Engine | None = None,
    ) -> AsyncGenerator[Outcome[T], None]:
        """Run a coroutine on every server at once.

        Args:
            collect: Called with each server's client.
            concurrency: Most servers at once. `Server.connections` bounds what is asked of one of them at once.
            budget: Seconds for the whole. Servers that have not answered by then have `TimedOut` for an outcome.
            ordered: Whether outcomes come in the fleet's order instead of as they finish.
            engine: A `distributed.Client` (extra `dask`), whose cluster's workers ask the servers, in groups of 50; it
                asks a group again elsewhere when a worker dies. They read the file of the fleet, or the environment,
                and the secrets themselves, and sign out when a group has answered. `concurrency` and `budget` are a
                group's.

        Returns:
            The outcome of each server, to be read with `async for`. A server that fails or hangs touches no other; one
            that hangs is given up after its `time_limit`.

        Raises:
            InvalidArgument: A number is too small, or an engine's workers could not read the servers, as the fleet is
                neither of a file nor of the environment.
        """
        if engine is not None:
            if self._read is None:
                raise InvalidArgument(
                    "engine= needs Fleet.from_file or Fleet.from_env: workers read the servers themselves"
                )
            check_budget(budget)
            ConcurrencyLimit(concurrency)
            outcomes = mapped_by(engine, self._read, self.servers, collect, concurrency=concurrency, budget=budget)
            return in_order(outcomes, [server.name for server in self.servers]) if ordered else outcomes
        return mapped(self._chosen(), collect, ConcurrencyLimit(concurrency), budget=budget, ordered=ordered)

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
        return await gathered(self.map(collect, concurrency=concurrency, budget=budget, ordered=True))

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

    def changes(
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

        Returns:
            An outcome of each round, to be read with `async for`. In a server's first one, every row appeared.
        """
        polled = self.poll(collect, every=every, concurrency=concurrency, breaker=breaker)
        return changed_outcomes(polled, key=key, compare=compare)

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
        return [evolve(member.health, shard=self._shard) for member in self._chosen()]

    async def check(self, *, budget: float | None = None) -> list[Health]:
        """Ask every server for its time, which needs no sign-in, and say how it is.

        Args:
            budget: Seconds for the whole.

        Returns:
            The servers' health, the difference of their clocks included.
        """
        await self.gather(lambda vbr: vbr.service.get_server_time(), budget=budget)
        return self.health
