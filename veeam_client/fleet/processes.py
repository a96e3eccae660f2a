"""A fleet that several processes of this machine ask."""

from __future__ import annotations

import asyncio
import itertools
import os
import pickle
from contextlib import aclosing
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self, cast

from ..errors import ClientClosed, InvalidArgument
from .asked import Asked
from .config_file import read_fleet_file
from .mapping import check_budget, gathered, in_order
from .member import CONCURRENCY, WITHIN, ConcurrencyLimit
from .poll import Polls
from .process import WorkerProcess
from .schedule import Breaker
from .session_memory import SessionMemory
from .shard import Shard
from .worker import Credit, End, Given, Retry, named

if TYPE_CHECKING:
    import signal
    from collections.abc import AsyncGenerator, Callable, Collection, Iterable
    from types import TracebackType

    from .member import Collect
    from .outcome import Outcome, Summary
    from .poll import Keep
    from .server import Server


class FleetProcesses:
    """A fleet that several processes of this machine ask, where one core is not enough.

    Each process reads the servers and their secrets by itself, has its share of them, and stays signed in; what goes
    between it and this one has no secret in it. A process that dies is started again. When the block ends, and even if
    this process is killed, all of them sign out and end. One that is killed itself cannot: on Linux the next one takes
    up its sessions, but for one whose tokens were just on their way; the server ends that one in its time.

        async with FleetProcesses("fleet.toml", collect="my_module:collect", processes=4) as fleet:
            async for outcome in fleet.poll(every=60): ...

    As processes are spawned, a program begins under `if __name__ == "__main__":`. What `collect` returns goes through a
    pickle, so it returns the figures that are wanted rather than hundreds of models.

    Args:
        servers: A fleet file, or a function of a module that gives the servers; each process calls it.
        collect: What `map` and `poll` call if they are given nothing else: `module:function`, or something that can be
            pickled, as a function of a module can.
        processes: How many; as many as there are cores if it is not given.
        shard: Which share of the servers is theirs, if other machines have others.
        signals: Signals that end polls, as with `Fleet`. The processes leave SIGINT and SIGHUP to this one.

    Raises:
        InvalidArgument: The file, the name, the servers or a number is wrong.
    """

    def __init__(
        self,
        servers: str | Path | Callable[[], Iterable[Server]],
        collect: str | Collect[Any] | None = None,
        *,
        processes: int | None = None,
        shard: Shard | None = None,
        signals: Collection[signal.Signals] = (),
    ) -> None:
        count = processes if processes is not None else os.cpu_count() or 1
        if count < 1:
            raise InvalidArgument(f"processes must be at least 1, not {count}")
        if isinstance(collect, str):
            named(collect)
        read = partial(read_fleet_file, Path(servers).absolute()) if isinstance(servers, str | Path) else servers
        self._collect = collect
        self._shard = shard
        self._servers = {server.name: server for server in read() if shard is None or shard.holds(server.name)}
        self._sessions = SessionMemory.made(self._servers)
        shares = [Shard(number, count, "processes") for number in range(count)]
        self._workers = [
            WorkerProcess(
                read,
                [share, *([shard] if shard else [])],
                self._sessions,
                on_ready=self._ready,
                on_message=self._take,
                on_lost=self._lost,
            )
            for share in shares
        ]
        self._polls = Polls(signals)
        self._numbers = itertools.count()
        self._asked = dict[int, Asked]()
        self._is_open = False

    async def __aenter__(self) -> Self:
        try:
            await asyncio.gather(*(worker.start() for worker in self._workers))
        except BaseException:
            await self.close(within=0)
            raise
        self._is_open = True
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()

    @property
    def servers(self) -> tuple[Server, ...]:
        """The servers, as they were read at first."""
        return tuple(self._servers.values())

    @property
    def sharded(self) -> Shard | None:
        """Which shard they are; None if they are a whole fleet."""
        return self._shard

    @property
    def workers(self) -> tuple[WorkerProcess, ...]:
        """The processes, with their numbers, their servers, and how often each was started."""
        return tuple(self._workers)

    def map(
        self,
        collect: str | Collect[Any] | None = None,
        *,
        concurrency: int = CONCURRENCY,
        budget: float | None = None,
        ordered: bool = False,
    ) -> AsyncGenerator[Outcome[Any], None]:
        """Run a coroutine on every server at once, as `Fleet.map` does.

        If a process dies, its successor asks those of its servers that have no outcome yet: what `collect` does may
        happen twice, an outcome comes once.

        Args:
            collect: What is called in the processes; that of the constructor if it is not given.
            concurrency: Most servers at once, over all processes; each has its part of them, and one at least.
            budget: Seconds for the whole.
            ordered: Whether outcomes come in the fleet's order.

        Returns:
            The outcome of each server, to be read with `async for`.

        Raises:
            InvalidArgument: A number is too small, or there is nothing to call.
        """
        check_budget(budget)
        options = {"concurrency": self._each(concurrency)}
        outcomes = self._outcomes("map", collect, options, budget=budget)
        return in_order(outcomes, [*self._servers]) if ordered else outcomes

    async def gather(
        self, collect: str | Collect[Any] | None = None, *, concurrency: int = CONCURRENCY, budget: float | None = None
    ) -> Summary[Any]:
        """Run a coroutine on every server at once, and wait for all.

        Args:
            collect: As with `map`.
            concurrency: As with `map`.
            budget: As with `map`.

        Returns:
            All outcomes, in the fleet's order, and a summary of them.
        """
        return await gathered(self.map(collect, concurrency=concurrency, budget=budget, ordered=True))

    def poll(
        self,
        collect: str | Collect[Any] | None = None,
        *,
        every: float = 60.0,
        concurrency: int = CONCURRENCY,
        breaker: Breaker = Breaker(),
        keep: Keep | None = None,
    ) -> AsyncGenerator[Outcome[Any], None]:
        """Run a coroutine on every server again and again, as `Fleet.poll` does.

        If a process dies, its successor polls its servers on, with the next numbers of their rounds; one that was under
        way is lost.
        However slow the loop is, this process holds one outcome of each server at most, or, with `keep="all"`, one of
        each process.

        Args:
            collect: What is called in the processes; that of the constructor if it is not given.
            every: Seconds from one round of a server to the next.
            concurrency: As with `map`.
            breaker: How servers are spared that fail.
            keep: As with `Fleet.poll`.

        Returns:
            The outcomes, to be read with `async for`.

        Raises:
            InvalidArgument: A number is too small, or there is nothing to call.
        """
        if not every > 0:
            raise InvalidArgument(f"every must be more than 0 seconds, not {every}")
        options = {"every": every, "concurrency": self._each(concurrency), "breaker": breaker, "keep": keep}
        return self._outcomes("poll", collect, options)

    def retry_now(self, *names: str) -> None:
        """Ask servers at once instead of when their time comes.

        Args:
            *names: Which; none for all whose last round failed.

        Raises:
            InvalidArgument: There is none of that name.
        """
        unknown = [name for name in names if name not in self._servers]
        if unknown:
            raise InvalidArgument(f"there is no server {', '.join(unknown)}")
        for worker in self._workers:
            worker.send(Retry(names))

    async def close(self, *, within: float = WITHIN) -> None:
        """Stop what is running; all processes sign out of their servers and end.

        Args:
            within: Seconds for all of that. A process that has not ended a little later is killed.
        """
        self._polls.close()
        for asked in self._asked.values():
            asked.stop()
        try:
            await asyncio.gather(*(worker.close(within) for worker in self._workers))
        finally:
            self._sessions.close()

    def _ready(self, worker: WorkerProcess) -> None:
        for asked in self._asked.values():
            self._begin(asked, [worker])

    def _begin(self, asked: Asked, workers: Iterable[WorkerProcess]) -> None:
        for worker in workers:
            worker.send(asked.begin(worker.names))
        asked.leave_out({name for worker in self._workers for name in worker.names})

    def _take(self, worker: WorkerProcess, message: Any) -> None:
        asked = self._asked.get(message.number)
        if asked is None:
            return  # it has ended meanwhile
        if isinstance(message, Given):
            asked.take(worker.starts, message.outcomes)
            self._settle(asked)
        elif message.error is not None:
            asked.fail(message.error)

    def _lost(self, worker: WorkerProcess, why: str) -> None:
        for asked in self._asked.values():
            asked.lost(worker.names, why)

    def _settle(self, asked: Asked) -> None:
        for start, count in asked.credit():
            for worker in self._workers:
                if worker.starts == start:
                    worker.send(Credit(asked.number, count))

    def _each(self, concurrency: int) -> int:
        ConcurrencyLimit(concurrency)
        return -(-concurrency // len(self._workers))

    async def _outcomes(
        self, method: str, collect: Any, options: dict[str, Any], *, budget: float | None = None
    ) -> AsyncGenerator[Outcome[Any], None]:
        collect = collect if collect is not None else self._collect
        if collect is None:
            raise InvalidArgument("give collect=, here or when the fleet is made")
        called = named(collect) if isinstance(collect, str) else collect
        is_lossless = (options.get("keep") or getattr(called, "keep", None)) == "all"
        if self._polls.is_closed:
            raise ClientClosed("the fleet was closed; make another one")
        if not self._is_open:
            raise InvalidArgument("its processes do not run yet: ask within 'async with FleetProcesses(...) as fleet:'")
        try:
            pickle.dumps(collect)
        except Exception as error:
            raise InvalidArgument(
                f"collect cannot be sent to the processes: {error}; give a function of a module, or its name"
            ) from error
        asked = Asked(
            next(self._numbers), method, collect,
            options=options, servers=self._servers, is_lossless=is_lossless, budget=budget,
        )  # fmt: skip
        if method == "poll":
            self._polls.begin(cast("Any", asked))
        self._asked[asked.number] = asked
        try:
            self._begin(asked, self._workers)
            async with aclosing(asked.outcomes(partial(self._settle, asked))) as outcomes:
                async for outcome in outcomes:
                    yield outcome
        finally:
            del self._asked[asked.number]
            self._polls.end(cast("Any", asked))
            for worker in self._workers:
                worker.send(End(asked.number))
