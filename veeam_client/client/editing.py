"""Reading an object, changing it, and writing it back: only what changed, and only if nobody else changed it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypedDict, TypeVar, Unpack, cast

from ..errors import InvalidArgument
from ..runtime.section import named_call
from .body_check import JsonBody
from .resource import Resource

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence
    from types import TracebackType

    from .differences import Change
    from .requester import Requester
    from .work_status import Progress

T = TypeVar("T")


class EditOptions(TypedDict, total=False):
    """How to edit. Whatever is left out has its default.

    Attributes:
        dry_run: Whether nothing is written: the difference is told all the same.
        on_difference: Called with the changes before they are written, and in a dry run; not if there are none.
        timeout: Most seconds to wait for the session of a change that begins one; None, the default, for as long as it
            takes.
        on_progress: Called with a `Progress` each time something has changed in that session.
    """

    dry_run: bool
    on_difference: Callable[[Sequence[Change]], object]
    timeout: float | None
    on_progress: Callable[[Progress], object] | None


class Edit(Generic[T]):
    """An object that is read, changed and written back: `async with vbr.edit(vbr.jobs.get_job, id=job.id) as job:`.

    Attributes:
        difference: What the caller changed, with secrets masked; empty until the block has ended.
        result: What the server answered: the object as it has it now, or the session that changed it, as it ended. None
            if nothing was written.
    """

    def __init__(
        self,
        requester: Requester,
        operation: str | Callable[..., Awaitable[Any]],
        arguments: Mapping[str, Any],
        options: EditOptions | None = None,
    ) -> None:
        self.difference: Sequence[Change] = ()
        self.result: Any = None
        self._requester = requester
        self._operation = operation
        self._arguments = arguments
        self._options = options or EditOptions()
        self._read: Resource | None = None
        self._model: Any = None

    def with_options(self, **options: Unpack[EditOptions]) -> Edit[T]:
        """Say how to edit. These stand apart from the arguments, so that type checkers know the arguments.

        Args:
            **options: See `EditOptions`.

        Returns:
            This edit with these options. Nothing is sent yet.
        """
        return Edit(self._requester, self._operation, self._arguments, options)

    async def __aenter__(self) -> T:
        """Read the object."""
        operation_id, arguments = await named_call(self._operation, self._arguments)
        self.difference, self.result = (), None
        self._read = Resource(self._requester, operation_id, arguments)
        self._model = await self._read.read()
        return cast("T", self._model)

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Write the object, if it was changed and nothing was raised."""
        if kind is not None or self._read is None:
            return
        try:
            now = JsonBody(self._model.to_dict())
        except (TypeError, ValueError) as problem:
            raise self._read.placed(InvalidArgument(f"what was changed cannot be sent: {problem}")) from None
        options = self._options
        self.difference = self._read.difference(now)
        if self.difference and (tell := options.get("on_difference")):
            tell(self.difference)
        if self.difference and not options.get("dry_run"):
            self.result = await self._read.write(now, options.get("timeout"), options.get("on_progress"))
