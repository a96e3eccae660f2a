"""An address that tells whether a command is alive, for Kubernetes and other supervisors."""

from __future__ import annotations

import asyncio
import json
from contextlib import asynccontextmanager, suppress
from http import HTTPStatus
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import click

from veeam_client.errors import InvalidArgument
from veeam_client.fleet.processes import FleetProcesses

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from veeam_client.fleet.fleet import Fleet

# Seconds and bytes for a request, and how many may be under way.
_WITHIN, _LONGEST, _AT_ONCE = 5.0, 8192, 20


def address_of(listen: str, option: str = "--listen") -> tuple[str, int]:
    """Read an address to listen on.

    Args:
        listen: `ADDRESS:PORT`, with brackets around an IPv6 address.
        option: Where it was given.

    Raises:
        click.BadParameter: It is none.
    """
    try:
        parts = urlsplit(f"//{listen}")
        if parts.hostname and parts.port is not None and parts.netloc == listen:
            return parts.hostname, parts.port
    except ValueError:
        pass
    raise click.BadParameter(f"{option} takes ADDRESS:PORT, as 127.0.0.1:9421 or [::1]:9421; not {listen!r}")


@asynccontextmanager
async def serve_health(listen: str | None, fleet: Fleet | FleetProcesses) -> AsyncGenerator[None]:
    """Answer on an address while the context is open, from the event loop that asks the servers.

    `/live` answers as long as that loop runs, `/ready` with 200 while every process can be asked, and 503 otherwise.
    Both say which shard this is, and how many servers it has, and nothing else.

    Args:
        listen: The address and the port; None for none.
        fleet: What is asked.

    Raises:
        InvalidArgument: The address cannot be had.
    """
    if listen is None:
        yield
        return
    address, port = address_of(listen, "--health")
    free = asyncio.Semaphore(_AT_ONCE)

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError, TimeoutError, ValueError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            async with free, asyncio.timeout(_WITHIN):
                head = await reader.readuntil(b"\r\n\r\n")
                method, path = head.split(b" ", 2)[:2]
                writer.write(_reply(fleet, method, path))
                await writer.drain()
        writer.close()

    try:
        server = await asyncio.start_server(answer, address, port, limit=_LONGEST)
    except OSError as error:
        raise InvalidArgument(f"health cannot be served on {listen}: {error.strerror or error}") from error
    try:
        yield
    finally:
        server.close()  # without waiting for whoever is connected


def _reply(fleet: Fleet | FleetProcesses, method: bytes, path: bytes) -> bytes:
    told: dict[str, Any] = {
        "shard": str(fleet.sharded) if fleet.sharded else None,
        "servers": len(fleet.servers),
    }
    is_ready = True
    if isinstance(fleet, FleetProcesses):
        told["processes"] = [worker.is_running for worker in fleet.workers]
        is_ready = all(told["processes"])
    status = HTTPStatus.OK
    if method != b"GET":
        status = HTTPStatus.METHOD_NOT_ALLOWED
    elif path not in {b"/live", b"/ready"}:
        status = HTTPStatus.NOT_FOUND
    elif path == b"/ready" and not is_ready:
        status = HTTPStatus.SERVICE_UNAVAILABLE
    body = json.dumps(told).encode()
    head = f"HTTP/1.1 {status.value} {status.phrase}\r\nContent-Type: application/json\r\n"
    return f"{head}Content-Length: {len(body)}\r\nConnection: close\r\n\r\n".encode() + body
