"""An object of a server that can be written back, as one operation reads it and another writes it."""

from __future__ import annotations

import copy
import logging
from typing import TYPE_CHECKING, Any, TypeVar

from ..errors import ChangedMeanwhile, InvalidArgument, UnsupportedByServer, VeeamError
from .body_check import Edited
from .differences import difference, told
from .fitting import Fitting
from .large_replies import decoded

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from .differences import Change
    from .requester import Requester
    from .work_status import Progress

E = TypeVar("E", bound=VeeamError)
logger = logging.getLogger("veeam_client.changes")


class Resource:
    """An object of a server.

    Args:
        requester: How the server is called.
        operation_id: What reads it.
        arguments: The arguments of that.

    Raises:
        InvalidArgument: Nothing writes what the operation reads.
    """

    def __init__(self, requester: Requester, operation_id: str, arguments: Mapping[str, Any]) -> None:
        self._requester = requester
        self._reads = requester.operation(operation_id)
        if not self._reads.written_by:
            message = "no operation writes what this one reads; of those that can be edited, written_by says what does"
            raise self.placed(InvalidArgument(message))
        self._writes = requester.operation(self._reads.written_by)
        self._arguments = arguments
        self._before: dict[str, Any] = {}

    @property
    def type(self) -> str:
        """The type of the object, as the catalogue names it."""
        return str(self._reads.result)

    @property
    def before(self) -> dict[str, Any]:
        """The object as it was read, as JSON values: a copy."""
        return copy.deepcopy(self._before)

    def placed(self, error: E) -> E:
        """Say in an error which server and operation it is about."""
        error.server, error.operation = self._requester.transport.server, error.operation or self._reads.id
        return error

    def difference(self, now: Mapping[str, Any]) -> tuple[Change, ...]:
        """Compare the object as it was read with another state of it.

        Args:
            now: JSON values.
        """
        return difference(self.type, self._before, now)

    async def read(self) -> Any:
        """Read it.

        Returns:
            The model.

        Raises:
            UnsupportedByServer: The revision that is spoken cannot write it.
        """
        try:
            Fitting(self._writes, await self._requester.spoken(self._writes.id)).check()
        except UnsupportedByServer as error:
            raise self.placed(error) from None
        model = await self._fetch()
        self._before = copy.deepcopy(model.to_dict())
        return model

    async def write(
        self,
        now: dict[str, Any],
        timeout: float | None = None,
        on_progress: Callable[[Progress], object] | None = None,
    ) -> Any:
        """Write another state of it, unless somebody else has changed it since it was read.

        Args:
            now: JSON values.
            timeout: Most seconds to wait for the session that writes it.
            on_progress: Told of that session.

        Returns:
            What the server answered, or the session as it ended.

        Raises:
            ChangedMeanwhile: Somebody else has changed it; nothing was written.
            WorkFailed: The session that should have written it failed.
        """
        mine = self.difference(now)
        async with self._requester.writing:
            if theirs := self.difference((await self._fetch()).to_dict()):
                raise self.placed(_changed_meanwhile(mine, theirs))
            written = await decoded(await self._requester.perform(self._writes.id, self._call_with(now)))
        server = self._requester.transport.server
        logger.info("%s on %s: %s", self._writes.id, server, told(mine))
        if self._writes.work is None:
            return written
        from .work_waiter import WaitSettings, wait  # noqa: PLC0415  # brings asyncio

        settings = WaitSettings(timeout=timeout, raise_on="failed", on_progress=on_progress)
        return await wait(self._requester, written, settings)

    async def check(self, now: dict[str, Any]) -> None:
        """Check that another state of it could be sent.

        Args:
            now: JSON values.

        Raises:
            InvalidArgument: Something of what was changed is wrong.
            UnsupportedByServer: The revision that is spoken lacks something of it.
        """
        await self._requester.check_call(self._writes.id, self._call_with(now))

    async def _fetch(self) -> Any:
        return await decoded(await self._requester.perform(self._reads.id, self._arguments))

    def _call_with(self, now: dict[str, Any]) -> dict[str, Any]:
        """The arguments of the operation that writes, which may have other names for the place of the object."""
        values = {one.wire: self._arguments.get(one.name) for one in self._reads.parameters if one.location == "path"}
        place = {one.name: values[one.wire] for one in self._writes.parameters if one.wire in values}
        # What came from the server goes back as it is; what was changed is checked.
        return {**place, "body": Edited(now, self._before)}


def _changed_meanwhile(mine: Sequence[Change], theirs: Sequence[Change]) -> ChangedMeanwhile:
    message = (
        f"somebody else changed it meanwhile, so nothing was written: {told(theirs)}; yours would be: {told(mine)}"
    )
    error = ChangedMeanwhile(message)
    error.mine, error.theirs = mine, theirs
    return error
