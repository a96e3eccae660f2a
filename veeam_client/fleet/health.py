"""How the servers of a fleet are."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .shard import Shard


@frozen(kw_only=True)
class Health:
    """How a server is, as far as the fleet has seen.

    Attributes:
        name: The server's name.
        address: Its base URL.
        revision: API revision that is spoken to it; None until it is known.
        build: Its build, if anything has asked for the server's information.
        is_signed_in: Whether there is a session.
        last_success: When it last succeeded.
        last_failure: When it last failed.
        last_error: What went wrong then.
        failures: How often it has failed in a row.
        resting: Seconds until a poll asks it again that has given it a rest; None if none has.
        latency: Seconds that its last reply took.
        clock_difference: Seconds that its clock is ahead of ours, negative if it is behind; known from `Fleet.check`.
        shard: Which shard of the fleet it is in; None if the fleet is whole.
    """

    name: str
    address: str
    revision: str | None = None
    build: str | None = None
    is_signed_in: bool = False
    last_success: datetime | None = None
    last_failure: datetime | None = None
    last_error: str | None = None
    failures: int = 0
    resting: float | None = None
    latency: float | None = None
    clock_difference: float | None = None
    shard: Shard | None = None


def clock_difference(server_time: Any, seconds: float) -> float | None:
    """Give the seconds that a server's clock is ahead of ours, from a reply with its time that has just come.

    Args:
        server_time: The time in the reply.
        seconds: How long the reply took. It was on its way for about half of that.

    Returns:
        The difference, None if the reply had no time.
    """
    if not isinstance(server_time, datetime):
        return None
    return (server_time - datetime.now(UTC)).total_seconds() + seconds / 2


def health_table(servers: Iterable[Health]) -> str:
    """Lay out the health of servers as a table of plain text.

    Args:
        servers: Their health.

    Returns:
        A heading, and a line for each server; ages are in seconds, the latency in milliseconds. Servers of shards come
        with the number and the count of theirs.

    >>> print(health_table([Health(name="vbr01", address="https://vbr01:9419", revision="1.3-rev0", latency=0.012)]))
    server  signed in  revision  success  failures  resting  latency  clock  last error
    vbr01   no         1.3-rev0  -        0         -        12 ms    -      -
    """
    now, servers = datetime.now(UTC), [*servers]
    heading = ("server", "signed in", "revision", "success", "failures", "resting", "latency", "clock", "last error")
    rows: list[tuple[str, ...]] = [heading]
    for one in servers:
        error = " ".join((one.last_error or "").split()) if one.failures else ""
        rows.append((
            one.name,
            "yes" if one.is_signed_in else "no",
            one.revision or "-",
            "-" if one.last_success is None else f"{(now - one.last_success).total_seconds():.0f} s ago",
            str(one.failures),
            "-" if one.resting is None else f"{one.resting:.0f} s",
            "-" if one.latency is None else f"{one.latency * 1000:.0f} ms",
            "-" if one.clock_difference is None else f"{one.clock_difference:+z.1f} s",
            error or "-",
        ))  # fmt: skip
    if any(one.shard for one in servers):
        shards = ["shard", *(str(one.shard or "-") for one in servers)]
        rows = [(name, shard, *others) for shard, (name, *others) in zip(shards, rows, strict=True)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join("  ".join(map(str.ljust, row, widths)).rstrip() for row in rows)
