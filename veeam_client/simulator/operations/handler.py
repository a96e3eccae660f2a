"""What a handler is."""

from collections.abc import Callable
from typing import Any

from veeam_client.simulator.call import Call
from veeam_client.simulator.errors import Refusal
from veeam_client.simulator.paths import Target
from veeam_client.simulator.state import State

__all__ = ["Handler", "known"]

Handler = Callable[[State, Call, Target | None], Any]
"""Answers one operation: with a JSON value, an `Answer` or a whole `Reply`."""


def known(target: Target | None) -> Target:
    """Give what the path of a request names.

    Raises:
        Refusal: It names nothing.
    """
    if target is None:
        raise Refusal(404, "NotFound", "The object was not found.")
    return target
