"""Work that goes on after a reply: wait for it, follow its log, stop it, or start it and wait."""

from __future__ import annotations

from contextlib import aclosing
from typing import TYPE_CHECKING, Any, Generic, Literal, ParamSpec, TypedDict, TypeVar, Unpack, cast, overload

from ..errors import InvalidArgument
from ..runtime.section import check_keywords, named_call
from .large_replies import decoded

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Callable, Generator, Iterable, Mapping
    from types import ModuleType

    from ..rest.models import SessionLogRecordModel, SessionModel, TaskModel
    from .pager import Data
    from .requester import Requester
    from .work_status import Progress

    MaybeWork = SessionModel | TaskModel | None

P = ParamSpec("P")
R = TypeVar("R")
W = TypeVar("W", bound="MaybeWork")


def _waiter() -> ModuleType:
    from . import work_waiter  # noqa: PLC0415  # brings asyncio

    return work_waiter


class WaitOptions(TypedDict, total=False):
    """How to wait. Whatever is left out has its default.

    Attributes:
        timeout: Most seconds to wait; None, the default, for as long as it takes.
        raise_on: `"failed"`: failed or cancelled work raises `WorkFailed`. `"warning"`: so does work that ended with
            warnings. None, the default: nothing raises, and the result tells.
        on_progress: Called with a `Progress` each time something has changed. The last line of the log, a request
            for each session, is part of it where no more than ten are waited for.
        stop_on_cancel: Whether the work is stopped on the server if the caller is cancelled. By default it is left
            alone.
        longest_step: Most seconds between two looks, 15 by default. The first steps are shorter.
        max_outage: Seconds for which the server may be away, 900 by default, before its failures are raised.
    """

    timeout: float | None
    raise_on: Literal["failed", "warning"] | None
    on_progress: Callable[[Progress], object] | None
    stop_on_cancel: bool
    longest_step: float
    max_outage: float


class Run(Generic[R]):
    """An operation that begins work, to be awaited: `done = await vbr.run(vbr.jobs.start_job, id=job.id)`."""

    def __init__(
        self,
        requester: Requester,
        operation: str | Callable[..., Awaitable[Any]],
        arguments: Mapping[str, Any],
        options: WaitOptions | None = None,
    ) -> None:
        self._requester = requester
        self._operation = operation
        self._arguments = arguments
        self._options = options or WaitOptions()

    def with_options(self, **options: Unpack[WaitOptions]) -> Run[R]:
        """Say how to wait. These stand apart from the arguments, so that type checkers know the arguments.

        Args:
            **options: See `WaitOptions`.

        Returns:
            This operation with these options. Nothing is sent yet.
        """
        return Run(self._requester, self._operation, self._arguments, options)

    def __await__(self) -> Generator[Any, None, R]:
        return self._run().__await__()

    async def _run(self) -> R:
        waiter = _waiter()
        options = waiter.WaitSettings.of(self._options)
        operation_id, arguments = await named_call(self._operation, self._arguments)
        if self._requester.operation(operation_id).work is None:
            message = "this operation starts no work to wait for; call its method instead"
            raise InvalidArgument(message, server=self._requester.transport.server, operation=operation_id)
        begun = await decoded(await self._requester.perform(operation_id, arguments))
        return cast("R", await waiter.wait(self._requester, begun, options))


class Works:
    """What a client does with sessions and tasks."""

    _requester: Requester

    @overload
    async def wait(self, work: W, **options: Unpack[WaitOptions]) -> W: ...
    @overload
    async def wait(self, work: Data[W] | Iterable[W], **options: Unpack[WaitOptions]) -> list[W]: ...
    async def wait(self, work: Any, **options: Unpack[WaitOptions]) -> Any:
        """Wait until a session or task has ended: `done = await vbr.wait(session, on_progress=print)`.

        Lost connections, a server that restarts and tokens that end are waited through. States that this package
        does not know count as under way. Many sessions are looked at with one request where they were created at
        about the same time.

        Args:
            work: A session, a task, or several of them: a list, or the reply of an operation that begins several.
                None, which a job without objects is started with, is done at once.
            **options: See `WaitOptions`.

        Returns:
            What was given, as it ended.

        Raises:
            InvalidArgument: It is none of these, or an option is out of bounds; nothing was sent.
            WorkFailed: It failed, and `raise_on` names that.
            WorkForgotten: The server no longer knows it.
            WorkTimedOut: It goes on after `timeout`.
            ConnectionFailed: The server was away for longer than `max_outage`.
            ApiError: The server refused to tell; its subclass tells why.
        """
        waiter = _waiter()
        return await waiter.wait(self._requester, work, waiter.WaitSettings.of(options))

    async def follow(
        self, work: SessionModel | TaskModel, *, longest_step: float = 5.0, max_outage: float = 900.0
    ) -> AsyncGenerator[SessionLogRecordModel, None]:
        """Read the log of a session or task while it is written: `async for line in vbr.follow(session)`.

        Args:
            work: The session or task. Tasks other than file-level restores have no log.
            longest_step: Most seconds between two looks.
            max_outage: Seconds for which the server may be away before its failures are raised.

        Yields:
            The lines of the log, each once, in order, until the work has ended.

        Raises:
            WorkForgotten: The server no longer knows it.
            ConnectionFailed: The server was away for longer than `max_outage`.
            ApiError: The server refused to tell; its subclass tells why.
        """
        waiter = _waiter()
        options = waiter.WaitSettings.of({"longest_step": longest_step, "max_outage": max_outage})
        async with aclosing(waiter.follow(self._requester, work, options)) as records:
            async for record in records:
                yield record

    async def stop(self, work: SessionModel | TaskModel) -> None:
        """Ask the server to stop a session or task. It ends a little later: `await vbr.wait(session)`.

        Args:
            work: The session or task. One that has ended is left alone.

        Raises:
            WorkForgotten: The server no longer knows it.
            ConnectionFailed: No reply came.
            ApiError: The server refused; its subclass tells why.
        """
        await _waiter().stop(self._requester, work)

    @overload
    def run(
        self, operation: Callable[P, Awaitable[Data[SessionModel]]], /, *args: P.args, **arguments: P.kwargs
    ) -> Run[list[SessionModel]]: ...
    @overload
    def run(self, operation: Callable[P, Awaitable[W]], /, *args: P.args, **arguments: P.kwargs) -> Run[W]: ...
    @overload
    def run(self, operation: str, /, **arguments: Any) -> Run[Any]: ...
    def run(self, operation: str | Callable[..., Awaitable[Any]], /, *args: Any, **arguments: Any) -> Run[Any]:
        """Call an operation that begins work, and wait until that has ended.

        `done = await vbr.run(vbr.jobs.start_job, id=job.id).with_options(on_progress=print)`

        Args:
            operation: A method of a section that gives a session, several, or a task, or its operation id.
            *args: None; methods take keywords only.
            **arguments: The method's arguments.

        Returns:
            What gives, when it is awaited, the session or task as it ended; a list where the operation begins
            several; None where the server had nothing to do, such as for a job without objects. Awaiting raises what
            the operation and `wait` raise.
        """
        check_keywords(args)
        return Run(self._requester, operation, arguments)
