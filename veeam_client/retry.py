"""Trying again: what is worth it, how long to wait, and when to stop."""

from __future__ import annotations

import logging
import random
import time
from datetime import UTC
from email.utils import parsedate_to_datetime
from functools import partial
from http import HTTPStatus
from typing import TYPE_CHECKING, TypeVar

from attrs import field, frozen
from attrs.validators import ge, gt

from .errors import ApiError, ConnectionFailed, ProxyRefused, ServerError, TlsFailed, VeeamError
from .runtime.operation import SIGN_IN

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    import tenacity

T = TypeVar("T")
logger = logging.getLogger("veeam_client")

# What stays what it is.
_LASTING = (TlsFailed, ProxyRefused)
_PASSING = {
    HTTPStatus.REQUEST_TIMEOUT,
    HTTPStatus.TOO_MANY_REQUESTS,
    HTTPStatus.BAD_GATEWAY,
    HTTPStatus.SERVICE_UNAVAILABLE,
    HTTPStatus.GATEWAY_TIMEOUT,
}
# Said by what stands before the server, or by a server that has not begun.
_NOT_BEGUN = {HTTPStatus.TOO_MANY_REQUESTS, HTTPStatus.SERVICE_UNAVAILABLE}


# A day or a thousand years: nobody waits for either.
_LONGEST = 86400.0 * 365


def unsent(error: BaseException) -> bool:
    """Whether the server cannot have got the request, so that sending it again is safe whatever it does.

    Args:
        error: What a call raised.

    Returns:
        Whether no connection could be made. A certificate that was not accepted is left out, and so is a password that
        a proxy refused: they stay what they are.
    """
    return isinstance(error, ConnectionFailed) and not error.sent and not isinstance(error, _LASTING)


def passing(error: BaseException) -> bool:
    """Whether the failure is one that passes.

    Args:
        error: What a call raised.

    Returns:
        Whether the connection failed, the reply was 408, 429, 502, 503 or 504, or something in between refused a
        sign-in.
    """
    if isinstance(error, ConnectionFailed):
        return not isinstance(error, _LASTING)
    return (isinstance(error, ApiError) and error.status in _PASSING) or refused_in_between(error)


def not_begun(error: BaseException) -> bool:
    """Whether the server has done nothing of what it was asked.

    Args:
        error: What a call raised.

    Returns:
        Whether no connection could be made, the reply was 429 or 503, or something in between refused a sign-in.
    """
    is_put_off = isinstance(error, ApiError) and error.status in _NOT_BEGUN
    return unsent(error) or is_put_off or refused_in_between(error)


def refused_in_between(error: BaseException) -> bool:
    """Whether a sign-in was refused, but not in the words of a server: by a proxy that may let the next one through.

    Args:
        error: What a call raised.
    """
    return isinstance(error, ServerError) and error.status < HTTPStatus.INTERNAL_SERVER_ERROR


@frozen(kw_only=True)
class Retry:
    """When and how often a failed call is tried again.

    Operations that only read are tried again after what `when` says. Those that change something are tried again only
    if no connection could be made, unless `writes` is set: the server may have done what it was asked. A sign-in is
    tried again only if the server has not begun it, once for all calls that wait for it.

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

    async def call(self, attempt: Callable[[], Awaitable[T]], operation: str, *, is_read: bool) -> T:
        """Make a call, and again as long as it is worth it.

        Args:
            attempt: Makes it once.
            operation: The operation id. A sign-in that fails for its sake has had its attempts.
            is_read: Whether the operation only reads.

        Returns:
            What the first attempt gave that succeeded.

        Raises:
            VeeamError: What the last attempt raised.
        """
        started = time.monotonic()
        try:
            return await attempt()
        except VeeamError as error:
            is_worth_it = partial(self._is_worth_it, operation=operation, is_read=is_read)
            if self.attempts == 1 or not is_worth_it(error):
                raise
            failed: VeeamError | None = error
        taken = time.monotonic() - started

        async def next_attempt() -> T:
            nonlocal failed
            if failed is not None:  # the first one has been made
                first, failed = failed, None
                raise first
            return await attempt()

        import tenacity  # noqa: PLC0415  # needed by what has failed, not by every call

        attempts = tenacity.AsyncRetrying(
            retry=tenacity.retry_if_exception(is_worth_it),
            stop=tenacity.stop_after_attempt(self.attempts) | tenacity.stop_before_delay(self.total - taken),
            wait=self._wait,
            before_sleep=self._tell,
            reraise=True,
        )
        return await attempts(next_attempt)

    def _is_worth_it(self, error: BaseException, *, operation: str, is_read: bool) -> bool:
        if not isinstance(error, VeeamError):
            return False
        if error.operation == SIGN_IN:
            # A sign-in makes a session on the server: never two for one.
            return operation == SIGN_IN and not_begun(error)
        return self.when(error) if is_read or self.writes else unsent(error)

    def _wait(self, state: tenacity.RetryCallState) -> float:
        from tenacity import wait_random_exponential  # noqa: PLC0415  # see call

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
        return min(float(value), _LONGEST)
    try:
        moment = parsedate_to_datetime(value)
        moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)  # -0000: a time without a place
        return min(max(0.0, moment.timestamp() - time.time()), _LONGEST)
    except (ValueError, OverflowError, TypeError, IndexError):  # what is wrong with a date shows in any of these
        return None


def _error_of(state: tenacity.RetryCallState) -> BaseException | None:
    return state.outcome.exception() if state.outcome else None
