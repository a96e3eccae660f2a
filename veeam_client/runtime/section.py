"""What a section of the API is made of: methods that call an operation through a client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from ..errors import InvalidArgument

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence


class Caller(Protocol):
    """What the sections of the API call through: a client."""

    async def call(self, operation_id: str, arguments: Mapping[str, Any]) -> Any:
        """Call an operation and decode its reply."""


class Section:
    """Base of the generated sections: the operations of one tag of the contract."""

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def _call(self, operation_id: str, /, **arguments: Any) -> Any:
        return await self._caller.call(operation_id, arguments)


class _Recorder:
    """Takes note of a call instead of making it."""

    called: tuple[str, Mapping[str, Any]]

    async def call(self, operation_id: str, arguments: Mapping[str, Any]) -> None:
        self.called = operation_id, arguments


def check_keywords(args: Sequence[Any]) -> None:
    """Check that an operation was given keyword arguments only; type checkers need the `*args` in signatures.

    Args:
        args: The positional arguments.

    Raises:
        TypeError: There are any.
    """
    if args:
        raise TypeError(f"operations take keyword arguments only, not {len(args)} positional ones")


async def named_call(
    operation: str | Callable[..., Awaitable[Any]], arguments: Mapping[str, Any], *, is_whole: bool = True
) -> tuple[str, Mapping[str, Any]]:
    """Find which operation a method of a section calls, and with which arguments.

    Args:
        operation: A method of a section, such as `vbr.jobs.get_job`, or an operation id.
        arguments: The method's keyword arguments.
        is_whole: Whether those that it requires have to be among them.

    Returns:
        The operation id and the arguments by name.

    Raises:
        InvalidArgument: It is neither.
        TypeError: The method takes no such arguments.
    """
    if isinstance(operation, str):
        return operation, arguments
    section = getattr(operation, "__self__", None)
    if not isinstance(section, Section):
        raise InvalidArgument(f"{operation!r} is not an operation; give a method such as vbr.jobs.get_job")
    if not is_whole:
        from inspect import signature  # noqa: PLC0415  # for few calls

        required = [name for name, one in signature(operation).parameters.items() if one.default is one.empty]
        arguments = {**dict.fromkeys(required), **arguments}
    recorder = _Recorder()
    # What the method returns is left alone: one whose operation has no result returns nothing.
    await getattr(type(section)(recorder), operation.__name__)(**arguments)
    return recorder.called
