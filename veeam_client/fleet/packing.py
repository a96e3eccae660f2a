"""Outcomes on their way between processes: without their servers, so that no secret is on its way."""

from __future__ import annotations

import pickle
import time
from typing import TYPE_CHECKING, Any

from ..errors import VeeamError
from .outcome import Outcome

if TYPE_CHECKING:
    from .server import Server


def packed(outcome: Outcome[Any]) -> tuple[Any, ...]:
    """Make of an outcome what can be sent, beginning with the server's name.

    Args:
        outcome: The outcome. If a value or an error of it cannot be sent, what goes is an error that says so.
    """
    value, error = outcome.value, outcome.error
    try:
        what = pickle.dumps((value, error), pickle.HIGHEST_PROTOCOL)
        if error is not None:
            pickle.loads(what)  # noqa: S301  # our own: exceptions of others may go into a pickle and not out of it
    except Exception as raised:  # noqa: BLE001  # whatever a class of the user's does there
        told = (
            f"what collect returned cannot be sent to the parent process: {raised}"
            if error is None
            else f"{type(error).__name__}: {error}"
        )
        what = pickle.dumps((None, VeeamError(told)), pickle.HIGHEST_PROTOCOL)
    counts = outcome.round, outcome.failures, outcome.replaced
    return outcome.server.name, what, outcome.seconds, *counts, outcome.at, outcome.age


def unpacked(server: Server, facts: tuple[Any, ...]) -> Outcome[Any]:
    """Make an outcome of what was sent.

    Args:
        server: Its server, as this process knows it.
        facts: What `packed` made.
    """
    _, what, seconds, number, failures, replaced, at, age = facts
    try:
        value, error = pickle.loads(what)  # noqa: S301  # from a process of this program
    except Exception as raised:  # noqa: BLE001  # whatever a class of the user's does there
        value, error = None, VeeamError(f"what collect returned cannot be read in this process: {raised}")
    return Outcome(
        server=server, value=value, error=error, seconds=seconds, round=number, failures=failures, replaced=replaced,
        at=at, since=time.monotonic() - age,
    )  # fmt: skip
