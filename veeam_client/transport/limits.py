"""How long a request may take, and how large its reply may be."""

from __future__ import annotations

from typing import Any, Protocol

from attrs import field, frozen

from ..errors import InvalidArgument

DEFAULT_TIMEOUT = 120.0
DEFAULT_TOTAL_TIMEOUT = 600.0
DEFAULT_MAX_REPLY = 64_000_000
_CONNECT_TIMEOUT = 10.0

# One server gains nothing from more, and httpx's pool is slower the larger it is.
DEFAULT_CONNECTIONS = 8

KEPT = 127.0
"""Seconds that a connection is kept while nothing goes over it: the longest between two rounds of a poll every two
minutes, less than the 130 after which the servers close it."""
IDLE_FOR_WRITES = 30.0
"""Seconds of that after which nothing goes over it any more that must not be sent twice."""


class Steps(Protocol):
    """Limits of the steps of a request, as `Timeout` has them, and `httpx.Timeout` too."""

    @property
    def connect(self) -> Any:
        """Seconds for a connection."""
        ...

    @property
    def read(self) -> Any:
        """Seconds for the next part of the reply."""
        ...

    @property
    def write(self) -> Any:
        """Seconds for the next part of the request."""
        ...

    @property
    def pool(self) -> Any:
        """Seconds for a free connection."""
        ...


@frozen
class Timeout:
    """The longest wait for each step of a call, in seconds; None for as long as it takes.

    Attributes:
        connect: For a connection, its TLS handshake included.
        read: For the next part of the reply.
        write: For the server to take the next part of the request.
        pool: For a free connection, where all are busy.

    Raises:
        InvalidArgument: One of them leaves no time.

    >>> Timeout(read=600).connect
    10.0
    """

    connect: float | None = _CONNECT_TIMEOUT
    read: float | None = DEFAULT_TIMEOUT
    write: float | None = DEFAULT_TIMEOUT
    pool: float | None = DEFAULT_TIMEOUT
    by_step: dict[str, float | None] = field(init=False, repr=False, eq=False)
    """The same by the names of the steps."""

    def __attrs_post_init__(self) -> None:
        steps = {"connect": self.connect, "read": self.read, "write": self.write, "pool": self.pool}
        for name, seconds in steps.items():
            if seconds is not None and not seconds > 0:
                raise InvalidArgument(f"timeout of {name} must be more than 0 seconds, not {seconds}")
        object.__setattr__(self, "by_step", steps)


def step_limits(timeout: float | Steps) -> Timeout:
    """Give each step its limit: all of them the same, but for connecting, which has ten seconds at most."""
    if isinstance(timeout, Timeout):
        return timeout
    if not isinstance(timeout, (int, float)):
        return Timeout(timeout.connect, timeout.read, timeout.write, timeout.pool)
    if not timeout > 0:
        raise InvalidArgument(f"timeout must be more than 0 seconds, not {timeout}")
    return Timeout(min(timeout, _CONNECT_TIMEOUT), timeout, timeout, timeout)


@frozen
class ReplyLimits:
    """Limits of a whole reply, whatever its steps keep to.

    Attributes:
        seconds: From the connection to the last byte; it is never less than a step has.
        size: Bytes of its body, as it is sent and as it is unpacked.
    """

    seconds: float = DEFAULT_TOTAL_TIMEOUT
    size: int = DEFAULT_MAX_REPLY

    def __attrs_post_init__(self) -> None:
        if not self.seconds > 0:
            raise InvalidArgument(f"total_timeout must be more than 0 seconds, not {self.seconds}")
        if self.size < 1:
            raise InvalidArgument(f"max_reply must be at least 1 byte, not {self.size}")

    def seconds_of(self, steps: Timeout) -> float | None:
        """Give the limit for a request whose steps have these limits; none if one of its steps has none."""
        connect, write, read = steps.connect, steps.write, steps.read
        if connect is None or write is None or read is None:
            return None
        return max(self.seconds, connect, write, read)
