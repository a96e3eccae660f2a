"""A process that asks a share of a fleet for `FleetProcesses`.

It is told by its parent what to ask, and answers with outcomes. The parent gives it credit for so many of them: what
it has no credit for waits in its own poll, where a newer outcome takes the place of an older one. It reads its servers,
and their secrets, by itself. When the parent goes, in whatever way, it signs out and ends.
"""

from __future__ import annotations

import asyncio
import signal
from contextlib import aclosing, suppress
from importlib import import_module
from typing import TYPE_CHECKING, Any

from attrs import frozen

from ..errors import InvalidArgument, VeeamError
from .fleet import Fleet
from .frames import Frames
from .member import WITHIN
from .packing import packed
from .session_memory import is_left

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable, Iterable, Sequence

    from .server import Server
    from .session_memory import SessionMemory
    from .shard import Shard

# Seconds in which further outcomes may join one that waits to be sent.
_GATHERED = 0.1


@frozen
class Begin:
    """Asks for outcomes.

    Attributes:
        number: Tells what is asked for at the same time apart.
        method: `map` or `poll` of a fleet.
        collect: What is called with each server's client: its name, `module:function`, or itself.
        options: Further arguments of the method.
        names: The servers to ask.
        credit: How many outcomes may be sent.
    """

    number: int
    method: str
    collect: Any
    options: dict[str, Any]
    names: frozenset[str]
    credit: int


@frozen
class Credit:
    """Lets so many more outcomes be sent."""

    number: int
    count: int


@frozen
class End:
    """Ends what a number was given to."""

    number: int


@frozen
class Close:
    """Ends everything, within so many seconds."""

    within: float


@frozen
class Retry:
    """Asks servers at once whose last round failed, or which are named."""

    names: tuple[str, ...]


@frozen
class Ready:
    """Says that the worker can be asked.

    Attributes:
        names: Its servers.
    """

    names: frozenset[str]


@frozen
class Failed:
    """Says that the worker cannot be asked, and why."""

    error: Exception


@frozen
class Given:
    """Outcomes of what a number was given to, as `packed` makes them."""

    number: int
    outcomes: list[tuple[Any, ...]]


@frozen
class Ended:
    """Says that what a number was given to has come to its end, and with which error if it could not go on."""

    number: int
    error: Exception | None


def named(name: str) -> Any:
    """Import what a name says.

    Args:
        name: `module:function`, or anything else that is callable.

    Raises:
        InvalidArgument: There is no such thing.
    """
    module, _, attributes = name.partition(":")
    if not module or not attributes:
        raise InvalidArgument(f"collect is named as module:function, not {name!r}")
    try:
        found: Any = import_module(module)
        for attribute in attributes.split("."):
            found = getattr(found, attribute)
    except (ImportError, AttributeError, ValueError) as error:
        raise InvalidArgument(f"{name} cannot be imported: {error}") from error
    if not callable(found):
        raise InvalidArgument(f"{name} is not a function, but {type(found).__name__}")
    return found


def run(
    end: socket.socket, read: Callable[[], Iterable[Server]], shards: Sequence[Shard], sessions: SessionMemory
) -> None:
    """Be a worker, until the parent has enough or has gone.

    Args:
        end: The worker's end of the pair of sockets.
        read: Reads the servers, with the ways to their secrets.
        shards: Which of them are this worker's: those that are in each.
        sessions: What a process that was killed may have left.
    """
    # A terminal sends these to the parent too, which then says what is to be done.
    for name in ("SIGINT", "SIGHUP"):
        if (number := getattr(signal, name, None)) is not None:
            signal.signal(number, signal.SIG_IGN)
    failure: VeeamError | None = None
    servers: list[Server] = []
    try:
        servers = [sessions.kept(server) for server in read() if all(shard.holds(server.name) for shard in shards)]
    except Exception as error:  # noqa: BLE001  # told to the parent, which raises it
        failure = _ours(error)
    asyncio.run(_work(end, servers, failure))


def _ours(error: Exception) -> VeeamError:
    return error if isinstance(error, VeeamError) else VeeamError(f"{type(error).__name__}: {error}")


async def _work(end: socket.socket, servers: list[Server], failure: VeeamError | None) -> None:
    frames = await Frames.over(end)
    if failure is not None:
        frames.send(Failed(failure))
        await frames.closed()
        return
    fleet = Fleet(servers)
    frames.send(Ready(frozenset(server.name for server in fleet.servers)))
    worker = _Worker(fleet, frames)
    serving = asyncio.create_task(worker.serve())
    with suppress(NotImplementedError):  # not on Windows
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, serving.cancel)
    within = WITHIN
    with suppress(asyncio.CancelledError, EOFError):
        within = await serving
    await worker.close(within)
    await frames.closed()


class _Worker:
    def __init__(self, fleet: Fleet, frames: Frames) -> None:
        self._fleet = fleet
        self._frames = frames
        self._running: dict[int, _Running] = {}

    async def serve(self) -> float:
        """Do what the parent says until it has enough, and give the seconds that there are to close."""
        while True:
            match await self._frames.read():
                case Begin() as begin:
                    self._running[begin.number] = _Running(self._fleet, begin, self._frames)
                case Credit(number, count) if number in self._running:
                    self._running[number].credit(count)
                case End(number) if number in self._running:
                    self._running.pop(number).task.cancel()
                case Retry(names):
                    known = {server.name for server in self._fleet.servers}
                    if not names or known & {*names}:
                        self._fleet.retry_now(*(known & {*names}))
                case Close(within):
                    return within
                case _:
                    pass  # about something that has ended meanwhile

    async def close(self, within: float) -> None:
        for one in self._running.values():
            one.task.cancel()
        await self._take_up(within)
        await self._fleet.close(within=within)

    async def _take_up(self, within: float) -> None:
        """Go on with sessions that were left and not needed yet, so that closing ends them."""
        clients = [
            client
            for server in self._fleet.servers
            if is_left(server) and (client := self._fleet.client(server.name)).tokens is None
        ]
        with suppress(TimeoutError):
            async with asyncio.timeout(within / 2):
                await asyncio.gather(*(client.sign_in() for client in clients), return_exceptions=True)


class _Running:
    """What was begun: a poll or a map whose outcomes are sent as far as there is credit."""

    def __init__(self, fleet: Fleet, begin: Begin, frames: Frames) -> None:
        self._number = begin.number
        self._frames = frames
        self._credit = asyncio.Semaphore(begin.credit)
        self._waiting: list[tuple[Any, ...]] = []
        self.task = asyncio.create_task(self._run(fleet, begin))

    def credit(self, count: int) -> None:
        for _ in range(count):
            self._credit.release()

    async def _run(self, fleet: Fleet, begin: Begin) -> None:
        error: Exception | None = None
        try:
            await self._send_outcomes(fleet, begin)
        except Exception as raised:  # noqa: BLE001  # the parent raises it where it was asked for
            error = _ours(raised)
        self._flush()
        self._frames.send(Ended(self._number, error))

    async def _send_outcomes(self, fleet: Fleet, begin: Begin) -> None:
        collect = named(begin.collect) if isinstance(begin.collect, str) else begin.collect
        fleet = fleet._part(lambda server: server.name in begin.names)  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
        outcomes = getattr(fleet, begin.method)(collect, **begin.options)
        loop = asyncio.get_running_loop()
        async with aclosing(outcomes):
            await self._credit.acquire()
            async for outcome in outcomes:
                if not self._waiting:
                    loop.call_later(_GATHERED, self._flush)
                self._waiting.append(packed(outcome))
                await self._credit.acquire()
                await self._frames.sent()

    def _flush(self) -> None:
        if self._waiting:
            self._frames.send(Given(self._number, self._waiting))
            self._waiting = []
