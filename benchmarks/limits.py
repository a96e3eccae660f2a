"""What the limits of a reply cost: calls with them and without, by turns in one process.

`python -m benchmarks.limits [ROUNDS]`. Without: nothing bounds the size, the time and the values of a reply. What is
compared is the time that the client's process computes, so that a busy machine changes little.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import statistics
import sys
import time
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

from veeam_client import VeeamClient
from veeam_client.client import large_replies, pager, requester
from veeam_client.simulator import Simulator
from veeam_client.transport import reply_body
from veeam_client.transport.limits import ReplyLimits

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator
    from multiprocessing.connection import Connection

    from veeam_client.transport.messages import Incoming

_MOST = 0.03
_CALLS = 10
_CASES: dict[str, Callable[[VeeamClient], Awaitable[Any]]] = {
    "the time of the server": lambda vbr: vbr.service.get_server_time(),
    "a page of 200 sessions": lambda vbr: vbr.sessions.get_all_sessions(limit=200),
}


def serve(pipe: Connection) -> None:
    """Run a simulated server until the other end says stop."""

    async def run() -> None:
        async with Simulator(jobs=50) as server:
            pipe.send((server.url, server.username, server.password, server.fingerprint))
            await asyncio.to_thread(pipe.recv)

    asyncio.run(run())


async def _whole(answer: Incoming, *_: object) -> bytes:
    try:
        return await answer.read()
    finally:
        await answer.close()


@contextmanager
def without_limits() -> Iterator[None]:
    """Let a reply be as it is."""
    with ExitStack() as stack:
        stack.enter_context(patch.object(reply_body, "whole", _whole))
        stack.enter_context(patch.object(ReplyLimits, "seconds_of", lambda *_: None))
        stack.enter_context(patch.object(requester, "parse_many", lambda *_: None))
        for module in (large_replies, pager):
            stack.enter_context(patch.object(module, "is_large", lambda _: False))
        yield


async def measured(vbr: VeeamClient, ask: Callable[[VeeamClient], Awaitable[Any]]) -> float:
    """Call a few times, and give the seconds computed for a call."""
    began = time.process_time()
    for _ in range(_CALLS):
        await ask(vbr)
    return (time.process_time() - began) / _CALLS


async def compare(rounds: int, transport: Any, server: tuple[str, str, str, str]) -> bool:
    """Print what the limits cost, and say whether that is little enough."""
    url, username, password, fingerprint = server
    account: dict[str, Any] = {"username": username, "password": password, "verify": f"sha256:{fingerprint}"}
    is_good = True
    async with VeeamClient(url, transport=transport, **account) as vbr:
        for name, ask in _CASES.items():
            await measured(vbr, ask)
            seconds: dict[bool, list[float]] = {True: [], False: []}
            for number in range(rounds):
                for is_limited in (True, False) if number % 2 else (False, True):
                    with ExitStack() as stack:
                        if not is_limited:
                            stack.enter_context(without_limits())
                        seconds[is_limited].append(await measured(vbr, ask))
            # The quicker rounds: the others were disturbed.
            limited, free = (statistics.quantiles(seconds[one])[0] for one in (True, False))
            cost = limited / free - 1
            is_good &= cost < _MOST
            print(f"{transport:8} {name:24} {limited * 1e6:8.0f} us, limits cost {cost:+6.1%}")
    return is_good


def main() -> int:
    """Start a server, compare, and give the exit code."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 60
    ours, theirs = multiprocessing.Pipe()
    server = multiprocessing.get_context("spawn").Process(target=serve, args=(theirs,))
    server.start()
    try:
        address = ours.recv()
        good = [asyncio.run(compare(rounds, transport, address)) for transport in ("httpx", "aiohttp")]
        ours.send("stop")
    finally:
        server.join(10)
        server.kill()
    print(f"the limits cost less than {_MOST:.0%}" if all(good) else f"the limits cost more than {_MOST:.0%}")
    return 0 if all(good) else 1


if __name__ == "__main__":
    sys.exit(main())
