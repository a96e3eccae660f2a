"""How fast one simulated server answers: replies a second for a page of 200 sessions.

    python -m benchmarks.simulator [--seconds N] [--connections N] [--jobs N] [--sessions N]

The server and the clients share one process and one core, as they do in tests. The clients speak plain sockets and read
nothing but the length of a reply, so that what is measured is the server and TLS, not an HTTP library.
"""

from __future__ import annotations

import argparse
import asyncio
import re
import time

import httpx

from veeam_client.rest import REVISION
from veeam_client.simulator import Simulator

LENGTH = re.compile(rb"content-length: (\d+)", re.IGNORECASE)


async def token_of(server: Simulator) -> str:
    """Sign in."""
    form = {"grant_type": "password", "username": server.username, "password": server.password}
    async with httpx.AsyncClient(base_url=server.url, verify=server.ssl_context) as client:
        response = await client.post("/api/oauth2/token", data=form, headers={"x-api-version": REVISION})
        return str(response.raise_for_status().json()["access_token"])


async def ask(server: Simulator, token: str, path: str, until: float, sizes: list[int]) -> None:
    """Ask for one page again and again on one connection."""
    reader, writer = await asyncio.open_connection("127.0.0.1", server.port, ssl=server.ssl_context)
    request = (
        f"GET {path} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {token}\r\nx-api-version: {REVISION}\r\n\r\n"
    ).encode()
    while time.perf_counter() < until:
        writer.write(request)
        head = await reader.readuntil(b"\r\n\r\n")
        found = LENGTH.search(head)
        if not head.startswith(b"HTTP/1.1 200") or found is None:
            raise RuntimeError(f"The server answered {head!r}")
        sizes.append(len(await reader.readexactly(int(found[1]))))
    writer.close()


async def measure(options: argparse.Namespace) -> None:
    """Run the server and its clients, and print what was measured."""
    began = time.perf_counter()
    async with Simulator(jobs=options.jobs, sessions=options.sessions) as server:
        token = await token_of(server)
        print(f"started in {time.perf_counter() - began:.2f} s: {options.jobs} jobs, {options.sessions} sessions")
        cases = {
            "a page of 200 sessions": "/api/v1/sessions?limit=200",
            "the same, of one type, from the middle": "/api/v1/sessions?limit=200&skip=400&typeFilter=BackupJob",
            "a page of 200 job states": "/api/v1/jobs/states?limit=200",
        }
        for name, path in cases.items():
            sizes = list[int]()
            began = time.perf_counter()
            until = began + options.seconds
            async with asyncio.TaskGroup() as group:
                for _ in range(options.connections):
                    group.create_task(ask(server, token, path, until, sizes))
            took = time.perf_counter() - began
            print(f"{name}: {len(sizes) / took:,.0f} replies a second of {sizes[0] / 1000:,.0f} kB")


def main() -> None:
    """Read the command line and measure."""
    parser = argparse.ArgumentParser(description="Replies a second of one simulated server.")
    parser.add_argument("--seconds", type=float, default=3.0, help="how long each case runs (default: 3)")
    parser.add_argument("--connections", type=int, default=8, help="how many clients ask at once (default: 8)")
    parser.add_argument("--jobs", type=int, default=10_000)
    parser.add_argument("--sessions", type=int, default=200_000)
    asyncio.run(measure(parser.parse_args()))


if __name__ == "__main__":
    main()
