"""The way through a proxy: until it ends at the server, nothing has been sent to it."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from attrs import define, field

from .failures import Failure

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping


@define(eq=False)
class Tunnel:
    """Where a request is on that way. httpcore calls it, as the extension `trace`, at each step.

    Attributes:
        on_step: What else is called.
        seconds: Longest wait for a proxy of SOCKS, for which httpcore has no limit; None for as long as it takes.
        is_open: Whether it is the server that is talked to.
    """

    on_step: Callable[..., Awaitable[None]] | None
    seconds: float | None
    is_open: bool = True
    _is_late: bool = False
    _stream: Any = None
    _overdue: asyncio.TimerHandle | None = None
    _closing: set[asyncio.Task[None]] = field(factory=set[asyncio.Task[None]])

    async def __call__(self, step: str, details: Mapping[str, Any]) -> None:
        """Take note of a step.

        Args:
            step: Its name, as in `http11.send_request_headers.started`.
            details: Its arguments, or what it gave.
        """
        name, _, moment = step.rpartition(".")
        if name.endswith("setup_socks5_connection"):
            self.is_open = moment == "complete"
            self._limit(details.get("stream"))
            if moment == "failed" and self._stream is not None:
                await self._stream.aclose()  # httpcore leaves it open
        elif moment == "started" and name.endswith("send_request_headers"):
            self.is_open = details["request"].method != b"CONNECT"
        elif moment == "started" and name.endswith("start_tls"):
            self.is_open = True
        if self.on_step is not None:
            await self.on_step(step, details)

    def failure(self, error: Exception) -> Failure:
        """Say what the proxy did wrong.

        Args:
            error: What was raised before the server was reached: ours, or whatever a library makes of such replies.
        """
        if self._is_late or (isinstance(error, Failure) and error.kind.endswith("Timeout")):
            return Failure("ConnectTimeout")
        return Failure("ProxyError", str(error))

    def _limit(self, stream: Any) -> None:
        """Begin to wait for a proxy of SOCKS, or end that."""
        if self._overdue is not None:
            self._overdue.cancel()
        if stream is None:
            return
        self._stream = stream
        if self.seconds is not None:
            self._overdue = asyncio.get_running_loop().call_later(self.seconds, self._give_up, stream)

    def _give_up(self, stream: Any) -> None:
        # Cancelled, the request would leave its connection in httpcore's pool; so the connection ends under it.
        self._is_late = True
        self._closing.add(asyncio.ensure_future(stream.aclose()))
