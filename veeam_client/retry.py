"""Trying again: what is worth it, how long to wait, and when to stop."""

from __future__ import annotations

import logging
import random
import time
from email.utils import parsedate_to_datetime
from functools import partial
from http import HTTPStatus
from typing import TYPE_CHECKING

from attrs import field, frozen
from attrs.validators import ge, gt

from .errors import ApiError, ConnectionFailed, TlsFailed, VeeamError
from .runtime.operation import SIGN_IN

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import tenacity

logger = logging.getLogger("veeam_client")

_PASSING = {
    HTTPStatus.REQUEST_TIMEOUT,
    HTTPStatus.TOO_MANY_REQUESTS,
    HTTPStatus.BAD_GATEWAY,
    HTTPStatus.SERVICE_UNAVAILABLE,
    HTTPStatus.GATEWAY_TIMEOUT,
}
# Said by what stands before the server, or by a server that has not begun.
_NOT_BEGUN = {HTTPStatus.TOO_MANY_REQUESTS, HTTPStatus.SERVICE_UNAVAILABLE}


def unsent(error: BaseException) -> bool:
    """Whether the server cannot have got the request, so that sending it again is safe whatever it does.

    Args:
        error: What a call raised.

    Returns:
        Whether no connection could be made. A certificate that was not accepted is left out: it stays what it is.
    """
    return isinstance(error, ConnectionFailed) and not error.sent and not isinstance(error, TlsFailed)


def passing(error: BaseException) -> bool:
    """Whether the failure is one that passes.

    Args:
        error: What a call raised.

    Returns:
        Whether the connection failed or the reply was 408, 429, 502, 503 or 504.
    """
    if isinstance(error, ConnectionFailed):
        return not isinstance(error, TlsFailed)
    return isinstance(error, ApiError) and error.status in _PASSING


def not_begun(error: BaseException) -> bool:
    """Whether the server has done nothing of what it was asked.

    Args:
        error: What a call raised.

    Returns:
        Whether no connection could be made, or the reply was 429 or 503.
    """
    return unsent(error) or (isinstance(error, ApiError) and error.status in _NOT_BEGUN)


@frozen(kw_only=True)
class Retry:
    """When and how often a failed call is tried again.

    Operations that only read are tried again after what `when` says. Those that change something are tried again only
    if no connection could be made, unless `writes` is set: the server may have done what it was asked. A sign-in is
    tried again only if the server has not begun it.

    Waits grow exponentially with full jitter: between nothing and `first_wait` before the second attempt, twice that
    before the third, and so on. A server's `Retry-After` goes before, with up to a second more, so that many callers
    do not come back at once.

    Attributes:
        attempts: Most attempts, the first one included.
        total: Seconds after the start of the first attempt at which none begins any more.
        first_wait: Longest wait before the second attempt, in seconds.
        longest_wait: Longest wait at all, in seconds; a longer `Retry-After` is cut to it.
        writes: Whether operations that change something are tried again like those that read.
        when: Tells from the error whether another attempt is worth it.
        on_retry: Called before each wait with the error, the number of the attempt that failed, and the seconds to
            wait.

    >>> from veeam_client.retry import Retry, passing
    >>> busy = Retry(attempts=6, when=lambda error: passing(error) or getattr(error, "status", None) == 500)
    """

    attempts: int = field(default=4, validator=ge(1))
    total: float = field(default=60.0, validator=gt(0))
    first_wait: float = field(default=0.5, validator=ge(0))
    longest_wait: float = field(default=30.0, validator=ge(0))
    writes: bool = False
    when: Callable[[VeeamError], bool] = passing
    on_retry: Callable[[VeeamError, int, float], None] | None = None

    def attempts_of(self, *, is_read: bool) -> tenacity.AsyncRetrying:
        """Make what runs the attempts of one call.

        Args:
            is_read: Whether the operation only reads.
        """
        import tenacity  # noqa: PLC0415  # needed by the first call, not to import this package

        return tenacity.AsyncRetrying(
            retry=tenacity.retry_if_exception(partial(self._is_worth_it, is_read=is_read)),
            stop=tenacity.stop_after_attempt(self.attempts) | tenacity.stop_before_delay(self.total),
            wait=self._wait,
            before_sleep=self._tell,
            reraise=True,
        )

    def _is_worth_it(self, error: BaseException, *, is_read: bool) -> bool:
        if not isinstance(error, VeeamError):
            return False
        if error.operation == SIGN_IN:
            return not_begun(error)  # a sign-in makes a session on the server: never two for one
        return self.when(error) if is_read or self.writes else unsent(error)

    def _wait(self, state: tenacity.RetryCallState) -> float:
        from tenacity import wait_random_exponential  # noqa: PLC0415  # see attempts_of

        error = _error_of(state)
        if isinstance(error, ApiError) and error.retry_after is not None:
            return min(error.retry_after, self.longest_wait) + random.uniform(0, 1)
        return wait_random_exponential(multiplier=self.first_wait, max=self.longest_wait)(state)

    def _tell(self, state: tenacity.RetryCallState) -> None:
        error, wait = _error_of(state), state.upcoming_sleep
        logger.info("attempt %d failed, the next one in %.1f s: %s", state.attempt_number, wait, error)
        if self.on_retry is not None and isinstance(error, VeeamError):
            self.on_retry(error, state.attempt_number, wait)


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Read `Retry-After`: seconds, or a date.

    Args:
        headers: The headers of a reply.

    Returns:
        Seconds from now, None if there is no such header or it cannot be read.
    """
    value = headers.get("retry-after", "").strip()
    if value.isdecimal():
        return float(value)
    try:
        return max(0.0, parsedate_to_datetime(value).timestamp() - time.time())
    except ValueError:
        return None


def _error_of(state: tenacity.RetryCallState) -> BaseException | None:
    return state.outcome.exception() if state.outcome else None
