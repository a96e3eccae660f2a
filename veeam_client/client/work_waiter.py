"""Looking at work on the server again and again, until it has ended."""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Literal

from attrs import field, frozen
from attrs.validators import ge, gt, in_, optional

from .._text import clean_text, counted, short_text
from ..errors import DecodeError, InvalidArgument, VeeamError, WorkFailed, WorkForgotten, WorkTimedOut
from ..runtime.causes import raise_alone
from ..runtime.decoder import called
from ..runtime.model import objects
from .work_poller import PolledWork, WorkPoller
from .work_status import Progress, is_bad_record, is_failure, message_of, result_of, steps

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Sequence

    from ..rest.models import SessionLogRecordModel
    from .requester import Requester
    from .work_status import AnyWork

logger = logging.getLogger("veeam_client")

# The last line of a log costs a request for each, so only where there are few it is part of their progress.
_WITH_LINES = 10
# Names and messages in an error.
_SHOWN = 5
_LONGEST = 100
_STOPPING = 10.0


@frozen(kw_only=True)
class WaitSettings:
    """How to wait; `veeam_client.client.WaitOptions` says what each means."""

    timeout: float | None = field(default=None, validator=optional(gt(0)))
    raise_on: Literal["failed", "warning"] | None = field(default=None, validator=in_((None, "failed", "warning")))
    on_progress: Callable[[Progress], object] | None = None
    stop_on_cancel: bool = False
    longest_step: float = field(default=15.0, validator=gt(0))
    max_outage: float = field(default=900.0, validator=ge(0))

    @classmethod
    def of(cls, given: Any) -> WaitSettings:
        """Make them of what a caller gave.

        Raises:
            InvalidArgument: A value is out of bounds.
        """
        try:
            return cls(**given)
        except ValueError as error:
            raise InvalidArgument(f"invalid wait option: {error.args[0]}") from None


async def wait(requester: Requester, work: Any, options: WaitSettings) -> Any:
    """Wait until work has ended.

    Args:
        requester: How the server is called.
        work: A session or task, several of them, a reply that holds several, or None.
        options: How to wait.

    Returns:
        What was given, as it ended.
    """
    several = _several(work, requester.transport.server)
    given: list[Any] = [*several] if isinstance(several, Iterable) else [several]  # pyright: ignore[reportUnknownVariableType]
    items = {number: PolledWork.of(one) for number, one in enumerate(given) if one is not None}
    await _wait(WorkPoller(requester, options.max_outage), list(items.values()), options)
    results = [items[number].work if number in items else None for number in range(len(given))]
    return results if isinstance(several, Iterable) else results[0]


def _several(work: Any, server: str) -> Any:
    if not hasattr(work, "data"):
        return work
    if not isinstance(work.data, list):
        raise DecodeError(f"{called(work.data)} where a list of sessions belongs", server=server)
    rows: list[Any] = work.data  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
    return objects(rows)


async def follow(
    requester: Requester, work: AnyWork, options: WaitSettings
) -> AsyncGenerator[SessionLogRecordModel, None]:
    """Read a log while it is written.

    Args:
        requester: How the server is called.
        work: Whose log it is.
        options: How to wait for more.

    Yields:
        Its lines, each once. Lines that are equal are several all the same.
    """
    poller, item = WorkPoller(requester, options.max_outage), PolledWork.of(work)
    given = Counter[Any]()
    pauses = steps(options.longest_step)
    while True:
        # The log after the state: then it is whole when the work has ended.
        await poller.poll(item)
        records = await poller.tolerating(poller.log_of(item))
        seen = Counter[Any]()
        for record in records or ():
            # Lines can be equal; so many of them were given, and what comes beyond is new.
            key = record.id if isinstance(record.id, int) else repr((record.start_time, record.title))
            seen[key] += 1
            if seen[key] > given[key]:
                given[key] += 1
                yield record
        if item.is_forgotten:
            raise _forgotten(poller, [item], [item])
        if not item.is_pending and records is not None:
            return
        await asyncio.sleep(next(pauses))


async def stop(requester: Requester, work: AnyWork) -> None:
    """Stop a session or task, unless it has ended.

    Args:
        requester: How the server is called.
        work: What to stop.
    """
    poller, item = WorkPoller(requester, 0), PolledWork.of(work)
    if item.is_pending:
        await poller.stop(item)
        if item.is_forgotten:
            raise _forgotten(poller, [item], [item])


async def _wait(poller: WorkPoller, items: Sequence[PolledWork], options: WaitSettings) -> None:
    limit = asyncio.timeout(options.timeout)
    try:
        async with limit:
            await _until_all_have_ended(poller, items, options)
    except TimeoutError:
        if not limit.expired():
            raise
        pending = [item for item in items if item.is_pending]
        message = f"not finished after {options.timeout} seconds: {_named(pending)}; it continues on the server"
        raise_alone(WorkTimedOut(message, **_about(poller, pending, items)))
    except asyncio.CancelledError:
        if options.stop_on_cancel:
            await _stop(poller, [item for item in items if item.is_pending])
        raise
    if forgotten := [item for item in items if item.is_forgotten]:
        raise _forgotten(poller, forgotten, items)
    if options.raise_on is not None:
        await _judge(poller, items, options.raise_on)


async def _until_all_have_ended(poller: WorkPoller, items: Sequence[PolledWork], options: WaitSettings) -> None:
    pauses = steps(options.longest_step)
    reported = dict[int, tuple[Any, ...]]()
    while pending := [item for item in items if item.is_pending]:
        await asyncio.sleep(next(pauses))
        await poller.poll_all(pending)
        if options.on_progress is not None:
            for item in pending:
                records = await poller.tolerating(poller.log_of(item)) if len(items) <= _WITH_LINES else None
                progress = Progress.of(item.work, records[-1].title if records else None)
                news = (progress.state, progress.percent, progress.line)
                if reported.get(id(item)) != news:
                    reported[id(item)] = news
                    options.on_progress(progress)


async def _stop(poller: WorkPoller, pending: Sequence[PolledWork]) -> None:
    try:
        async with asyncio.timeout(_STOPPING):
            outcomes = await asyncio.gather(*map(poller.stop, pending), return_exceptions=True)
    except TimeoutError:
        outcomes = [TimeoutError("no reply in time") for _ in pending]
    for item, outcome in zip(pending, outcomes, strict=True):
        if outcome is not None:
            logger.warning("%s on %s could not be stopped: %s", clean_text(str(item.work.name)), poller.server, outcome)


async def _judge(poller: WorkPoller, items: Sequence[PolledWork], raise_on: Literal["failed", "warning"]) -> None:
    failed = [item for item in items if is_failure(item.work, raise_on)]
    if not failed:
        return
    messages: list[str] = []
    for item in failed[:_SHOWN]:
        try:
            records = await poller.log_of(item)
        except VeeamError as error:
            logger.info("the log of %s cannot be read: %s", clean_text(str(item.work.name)), error)
            records = []
        lines = (record.title for record in records if is_bad_record(record, raise_on))
        messages += dict.fromkeys(short_text(str(line)) for line in (message_of(item.work), *lines) if line)
    reasons = f": {short_text('; '.join(messages[:_SHOWN]))}" if messages else ", and the server does not say why"
    message = f"{_named(failed)} did not succeed{reasons}"
    raise WorkFailed(message, messages=messages, **_about(poller, failed, items))


def _forgotten(poller: WorkPoller, forgotten: Sequence[PolledWork], items: Sequence[PolledWork]) -> WorkForgotten:
    message = f"the server no longer knows {_named(forgotten)}; how it ended is not known"
    return WorkForgotten(message, **_about(poller, forgotten, items))


def _about(poller: WorkPoller, concerned: Sequence[PolledWork], items: Sequence[PolledWork]) -> dict[str, Any]:
    works, results = [item.work for item in concerned], [item.work for item in items]
    return {"works": works, "results": results, "server": poller.server}


def _named(items: Sequence[PolledWork]) -> str:
    names = [_name(item.work) for item in items[:_SHOWN]]
    more = f" and {counted(len(items) - _SHOWN, 'other')}" if len(items) > _SHOWN else ""
    return f"{', '.join(names[:_SHOWN])}{more}"


def _name(work: AnyWork) -> str:
    outcome = str(result_of(work) or work.state)
    return f"{short_text(str(work.name), _LONGEST)} ({short_text(outcome, _LONGEST)})"
