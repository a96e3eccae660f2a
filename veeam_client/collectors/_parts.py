"""An answer that takes several calls: what could be had of it, and what could not."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from attrs import define, field

from ..errors import ApiError, AuthenticationError, DecodeError, PaginationError, UnsupportedByServer, VeeamError
from ..retry import passing

if TYPE_CHECKING:
    from collections.abc import Coroutine, Mapping

T = TypeVar("T")


@define(eq=False)
class Part(Generic[T]):
    """One of several calls that run at the same time."""

    name: str
    task: asyncio.Task[T]
    error: VeeamError | None = None

    @property
    def value(self) -> T | None:
        """What was read, None if that failed."""
        return None if self.error is not None else self.task.result()


@define(eq=False)
class Parts:
    """Calls that run at the same time, of which some may fail.

    A refusal, or a reply that cannot be read, costs its part only. A server that is away, that refuses the account or
    that answers none of them is a failure of the whole: leaving `async with` raises the first one.
    """

    _parts: list[Part[Any]] = field(factory=list[Part[Any]])

    def ask(self, name: str, calling: Coroutine[Any, Any, T]) -> Part[T]:
        """Begin a call.

        Args:
            name: What it asks for.
            calling: The call.
        """
        part = Part(name, asyncio.create_task(calling))
        self._parts.append(part)
        return part

    @property
    def missing(self) -> Mapping[str, str]:
        """The parts that could not be had, each with the reason; not those that the server's revision lacks."""
        failed = [(part.name, part.error) for part in self._parts if part.error is not None]
        return {name: str(error) for name, error in failed if not isinstance(error, UnsupportedByServer)}

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *raised: object) -> None:
        tasks = [part.task for part in self._parts]
        try:
            if raised[1] is None:
                await asyncio.gather(*(self._wait(part) for part in self._parts))
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
        failures = [part.error for part in self._parts if part.error is not None]
        if failures and len(failures) == len(self._parts):
            raise failures[0]

    async def _wait(self, part: Part[Any]) -> None:
        try:
            await part.task
        except VeeamError as error:
            if not costs_its_part_only(error):
                raise
            part.error = error


def costs_its_part_only(error: BaseException) -> bool:
    """Whether an error says something of one call, and nothing of the server or the account as a whole."""
    if isinstance(error, PaginationError) and error.__cause__ is not None:
        return costs_its_part_only(error.__cause__)
    is_refusal = isinstance(error, ApiError) and not isinstance(error, AuthenticationError) and not passing(error)
    return is_refusal or isinstance(error, (DecodeError, PaginationError, UnsupportedByServer))
