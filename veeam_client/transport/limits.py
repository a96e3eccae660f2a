"""How long a request may take, and how large its reply may be."""

from __future__ import annotations

import httpx
from attrs import frozen

from ..errors import InvalidArgument

DEFAULT_TIMEOUT = 120.0
DEFAULT_TOTAL_TIMEOUT = 600.0
DEFAULT_MAX_REPLY = 64_000_000
_CONNECT_TIMEOUT = 10.0


def step_limits(timeout: float | httpx.Timeout) -> httpx.Timeout:
    """Give each step its limit: all of them the same, but for connecting, which has ten seconds at most."""
    if isinstance(timeout, httpx.Timeout):
        return timeout
    if not timeout > 0:
        raise InvalidArgument(f"timeout must be more than 0 seconds, not {timeout}")
    return httpx.Timeout(timeout, connect=min(timeout, _CONNECT_TIMEOUT))


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

    def seconds_of(self, steps: httpx.Timeout) -> float | None:
        """Give the limit for a request whose steps have these limits; none if one of its steps has none."""
        limits = (steps.connect, steps.write, steps.read)
        return None if None in limits else max(self.seconds, *(one for one in limits if one is not None))
