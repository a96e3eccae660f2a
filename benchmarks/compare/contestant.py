"""One of those compared, in an environment and a process of its own: `python -m benchmarks.compare.contestants.NAME`.

A module of `contestants` says how its library does each thing; what is done, how often and how it is measured stands
here, the same for all. The process gets a job as JSON on its command line, prepares it, warms up, and says so with a
line. To each line on its input it does the job once and answers with what it measured, as JSON. At the end of the
input it ends. It needs the standard library only, and Linux, for the figures of memory.
"""

from __future__ import annotations

import asyncio
import ctypes
import gc
import importlib
import json
import os
import sys
import time
import tracemalloc
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable, Coroutine
from itertools import chain, cycle, islice
from pathlib import Path
from typing import Any

PAGE = 200
"""Rows of a page, unless a job says otherwise."""
AT_ONCE = 100
"""Servers that are asked at once."""
_PAGES, _WRITTEN_PAGES = 500, 20
USERNAME, PASSWORD = "SIMULATION\\operator", "simulated-password"

Figures = dict[str, float]
Run = Callable[[], Coroutine[Any, Any, Figures]]


class Contestant(ABC):
    """How a library does what is measured."""

    @abstractmethod
    def read(self, body: bytes) -> Any:
        """Read a page of sessions, from the bytes of a reply to what the library gives for it."""

    @abstractmethod
    def write(self, page: Any) -> bytes:
        """Write such a page as the body of a request."""

    def compacting(self) -> Callable[[Any], None]:
        """Give what lets a page share with those before what is the same."""
        raise NotImplementedError

    def to_dict(self, page: Any) -> Any:
        """Turn such a page into dicts and lists that `json.dumps` takes."""
        raise NotImplementedError

    @abstractmethod
    def make(self) -> Any:
        """Make a client that checks certificates as it does by default, ready for its first request."""

    @abstractmethod
    async def connect(self, url: str, authority: str) -> Any:
        """Make a client that trusts the authority in a PEM file, and sign in."""

    @abstractmethod
    async def page(self, client: Any, skip: int, limit: int) -> tuple[list[Any], int]:
        """Ask for a page of sessions: its rows, read, and how many there are in all."""

    async def unread(self, client: Any, skip: int, limit: int) -> int:
        """Ask for a page of sessions without reading it; give its length."""
        raise NotImplementedError

    async def rows(self, client: Any, window: int) -> list[Any]:
        """Read all sessions page by page, so many pages at once: by hand, where the library has nothing for it."""
        first, total = await self.page(client, 0, PAGE)
        places = asyncio.Semaphore(window)

        async def one(skip: int) -> list[Any]:
            async with places:
                return (await self.page(client, skip, PAGE))[0]

        rest = await asyncio.gather(*(one(skip) for skip in range(PAGE, total, PAGE)))
        return [*first, *chain.from_iterable(rest)]

    @abstractmethod
    async def ask(self, client: Any) -> None:
        """Make four calls, one after the other: what the server is, states of jobs, of repositories, 50 sessions."""

    async def schedule(self, servers: int, every: float, seconds: float) -> float:
        """Poll many servers with nothing to ask of them, for so long; give the CPU time of an outcome.

        Counted from when each of them has had a round: by then all are made.
        """
        raise NotImplementedError

    async def fleet(self, urls: list[str], authority: str) -> Callable[[], Awaitable[None]]:
        """Sign in to many servers, and give what asks each of them once: by hand, where there is nothing for it."""
        places = asyncio.Semaphore(AT_ONCE)
        clients = [await self.connect(url, authority) for url in urls]

        async def one(client: Any) -> None:
            async with places:
                await self.ask(client)

        async def every() -> None:
            await asyncio.gather(*(one(client) for client in clients))

        return every


def page_of(rows: list[bytes]) -> bytes:
    """Put rows together to a page, as a server sends it."""
    place = {"total": len(rows), "count": len(rows), "skip": 0, "limit": len(rows)}
    return b'{"data":[%b],"pagination":%b}' % (b",".join(rows), json.dumps(place).encode())


def resident() -> int:
    """Give the memory that this process holds, in bytes, less what nobody uses any more."""
    gc.collect()
    ctypes.CDLL(None).malloc_trim(0)
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE")


def _bodies(world: str, rows: int, most: int) -> list[bytes]:
    """Give different pages, as a client sees them: ids and times that recur are soon found in some cache."""
    with (Path(world) / "sessions.jsonl").open("rb") as file:
        lines = [line.rstrip() for line in islice(file, rows * most)]
    return [page_of(lines[first : first + rows]) for first in range(0, len(lines) - rows + 1, rows)]


def _timed(what: Callable[[], object], seconds: float) -> float:
    """Give how long one of many takes: the median of as many as the time allows, one at least."""
    taken: list[float] = []
    until = time.perf_counter() + seconds
    while not taken or time.perf_counter() < until:
        began = time.perf_counter()
        what()
        taken.append(time.perf_counter() - began)
    return sorted(taken)[len(taken) // 2]


async def decode(one: Contestant, *, world: str, rows: int, seconds: float, more: str = "") -> Run:
    """Bytes to models, page after page of the list; `more` is a property that each row has besides."""
    bodies = (
        [body.replace(b'"name":', b'"%b": 1, "name":' % more.encode()) for body in _bodies(world, rows, _PAGES)]
        if more
        else _bodies(world, rows, _PAGES)
    )
    one.read(bodies[0])
    following = cycle(bodies)
    size = sum(map(len, bodies)) / len(bodies)

    async def run() -> Figures:
        return {"seconds": _timed(lambda: one.read(next(following)), seconds), "size": size}

    return run


async def encode(one: Contestant, *, world: str, rows: int, seconds: float) -> Run:
    """Models to dicts, and to bytes."""
    following = cycle([one.read(body) for body in _bodies(world, rows, _WRITTEN_PAGES)])

    async def run() -> Figures:
        figures = {"seconds": _timed(lambda: one.write(next(following)), seconds)}
        if type(one).to_dict is not Contestant.to_dict:
            figures["dict_seconds"] = _timed(lambda: one.to_dict(next(following)), seconds)
        return figures

    return run


async def held(one: Contestant, *, world: str, rows: int, is_compact: bool = False) -> Run:
    """Memory of models that are held; once a process."""
    one.read(_bodies(world, PAGE, 1)[0])

    async def run() -> Figures:
        held: list[Any] = []
        before, compact = resident(), one.compacting() if is_compact else None
        with (Path(world) / "sessions.jsonl").open("rb") as file:
            for _ in range(rows // PAGE):
                page = page_of([file.readline().rstrip() for _ in range(PAGE)])
                held.append(one.read(page))
                if compact is not None:
                    compact(held[-1])
        del compact
        memory = resident() - before
        return {"memory": memory, "pages": len(held)}

    return run


async def clients(one: Contestant, *, count: int) -> Run:
    """Time and memory of clients; once a process."""
    made = [one.make()]  # kept to the end: closing is not measured

    async def run() -> Figures:
        before, began = resident(), time.perf_counter()
        made.extend(one.make() for _ in range(count))
        taken = time.perf_counter() - began
        grown = resident() - before
        # Small ones fit into what imports have left free, and libraries in C are not seen by Python: the larger counts.
        tracemalloc.start()
        some = count // 4
        made.extend(one.make() for _ in range(some))
        traced = tracemalloc.get_traced_memory()[0] * count / some
        return {"seconds": taken, "memory": max(grown, traced), "count": count}

    return run


async def requests(  # options of a job
    one: Contestant, *, urls: list[str], authority: str, tasks: int, rows: int, seconds: float, is_read: bool
) -> Run:
    """Requests a second of many tasks on one client."""
    client = await one.connect(urls[0], authority)
    _, total = await one.page(client, 0, 1)
    skips = cycle(range(0, total - rows + 1, rows))

    async def ask(until: float) -> int:
        asked = 0
        while not asked or time.perf_counter() < until:
            if is_read:
                await one.page(client, next(skips), rows)
            else:
                await one.unread(client, next(skips), rows)
            asked += 1
        return asked

    async def run() -> Figures:
        await asyncio.gather(*(ask(0) for _ in range(tasks)))  # opens the connections
        began, spent = time.perf_counter(), time.process_time()
        asked = sum(await asyncio.gather(*(ask(began + seconds) for _ in range(tasks))))
        taken = time.perf_counter() - began
        return {"rate": asked / taken, "cpu": (time.process_time() - spent) / asked, "each": taken / asked}

    return run


async def pagination(one: Contestant, *, urls: list[str], authority: str, window: int, expected: int) -> Run:
    """A list in pages, read whole."""
    client = await one.connect(urls[0], authority)
    await one.rows(client, window)

    async def run() -> Figures:
        began = time.perf_counter()
        read = len(await one.rows(client, window))
        taken = time.perf_counter() - began
        if read != expected:
            raise RuntimeError(f"{read} rows of {expected}")
        return {"seconds": taken}

    return run


async def fleet(one: Contestant, *, urls: list[str], authority: str) -> Run:
    """CPU time of asking many servers, once connected."""
    every = await one.fleet(urls, authority)

    async def run() -> Figures:
        await every()  # connections that were closed meanwhile are opened again
        began, spent = time.perf_counter(), time.process_time()
        await every()
        return {
            "cpu": (time.process_time() - spent) / len(urls),
            "seconds": time.perf_counter() - began,
            "servers": len(urls),
        }

    return run


async def idle(one: Contestant, *, urls: list[str], authority: str) -> Run:
    """Memory of connections that nothing goes over, once all have been used; once a process."""
    (await one.fleet(urls[:1], authority))  # what is made once
    before = resident()
    every = await one.fleet(urls, authority)
    await every()

    async def run() -> Figures:
        return {"memory": (resident() - before) / len(urls), "servers": len(urls)}

    return run


async def again(one: Contestant, *, urls: list[str], authority: str, every: float) -> Run:
    """A round of a fleet, so long after the one before; the server counts the connections that are made."""
    ask = await one.fleet(urls, authority)
    await ask()

    async def run() -> Figures:
        await asyncio.sleep(every)
        began = time.process_time()
        await ask()
        return {"cpu": (time.process_time() - began) / len(urls)}

    return run


async def schedule(one: Contestant, *, servers: int, every: float, seconds: float) -> Run:
    """CPU time of polling servers of which nothing is asked."""

    async def run() -> Figures:
        return {"cpu": await one.schedule(servers, every, seconds)}

    return run


JOBS: dict[str, Callable[..., Coroutine[Any, Any, Run]]] = {
    job.__name__: job for job in (decode, encode, held, clients, requests, pagination, fleet, idle, again, schedule)
}


def main(one: Contestant, loop_factory: Callable[[], asyncio.AbstractEventLoop] | None = None) -> None:
    """Do a job as the command line says, again for each line of the input.

    Args:
        one: The contestant.
        loop_factory: Makes the event loop that its documentation advises; asyncio's own if None.
    """
    job = json.loads(sys.argv[1])
    name, profile = job.pop("job"), job.pop("profile", None)
    if "ports" in job:
        job["urls"] = [f"https://127.0.0.1:{port}" for port in job.pop("ports")]
    with asyncio.Runner(loop_factory=loop_factory) as runner:
        run = runner.run(JOBS[name](one, **job))
        _say({})
        while sys.stdin.readline():
            _say(runner.run(_profiled(run, profile) if profile else run()))
        # Closing clients in order is not measured, and some libraries offer no way.
        os._exit(0)


async def _profiled(run: Run, file: str) -> Figures:
    pyinstrument: Any = importlib.import_module("pyinstrument")
    profiler = pyinstrument.Profiler(async_mode="disabled")
    with profiler:
        figures = await run()
    renderers = {
        ".txt": pyinstrument.renderers.ConsoleRenderer(show_all=True, timeline=False),
        ".html": pyinstrument.renderers.HTMLRenderer(),
        ".json": pyinstrument.renderers.JSONRenderer(show_all=True),
    }
    for suffix, renderer in renderers.items():
        Path(file).with_suffix(suffix).write_text(profiler.output(renderer), encoding="utf-8")
    return figures


def _say(value: Figures) -> None:
    sys.stdout.write(json.dumps(value) + "\n")
    sys.stdout.flush()
