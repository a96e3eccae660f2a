"""What errors lead to: never to an error of a library, which can hold the request, its password and its token."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import VeeamError

if TYPE_CHECKING:
    from typing import NoReturn


class Cause(Exception):
    """What led to an error, in words: the kind of the error below, and what it said."""


def raise_alone(error: VeeamError, cause: BaseException | None = None) -> NoReturn:
    """Raise an error that leads to nothing but our own, wherever it is raised.

    Args:
        error: What is raised.
        cause: What led to it. Errors of others are told of in words.

    Raises:
        VeeamError: `error`.
    """
    if cause is not None and not isinstance(cause, VeeamError | Cause):
        cause = Cause(f"{type(cause).__name__}: {cause}")  # in its place, also where tracebacks show variables
    try:
        raise error from cause
    finally:
        error.__context__ = None  # set when it is raised, to what is being handled
