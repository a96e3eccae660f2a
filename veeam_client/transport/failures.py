"""What can go wrong with a request, whatever library sends it."""

from __future__ import annotations

from typing import Literal

Kind = Literal[
    "ConnectTimeout", "PoolTimeout", "WriteTimeout", "ReadTimeout",
    "ConnectError", "ProxyError", "WriteError", "ReadError", "RemoteProtocolError",
    "DecodingError", "LocalProtocolError",
]  # fmt: skip

_UNSENT = frozenset({"ConnectTimeout", "PoolTimeout", "ConnectError", "ProxyError", "LocalProtocolError"})


class Failure(Exception):
    """No reply, or none that can be read. Its cause, if there is one, is that of the library.

    Args:
        kind: What went wrong.
        words: More about it, without anything that was sent or that came.
    """

    def __init__(self, kind: Kind, words: str = "") -> None:
        super().__init__(words)
        self.kind: Kind = kind

    @property
    def sent(self) -> bool:
        """Whether the server can have got the request."""
        return self.kind not in _UNSENT
