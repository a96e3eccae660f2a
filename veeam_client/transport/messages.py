"""What goes to an adapter and what comes from it: bytes, whatever library carries them."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, cast

from attrs import define, field

from ..runtime.redacted import reveal

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable, Iterator

    from .limits import Timeout

_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_HEADER_VALUE = re.compile(r"(?:[!-~](?:[ \t!-~]*[!-~])?)?")


@define(eq=False)
class Outgoing:
    """A request, whole.

    Attributes:
        method: HTTP method.
        url: Server, path and query.
        headers: All of them. Some are secrets, of `Redacted`.
        timeout: How long each step may take.
        content: The body.
        chunks: What the body is read from while it is sent; there is no `content` then.
        on_sent: Called when it has been sent; not by every transport.
        on_step: Called at each step, by what makes steps: see `in_flight.py`.
    """

    method: str
    url: str
    headers: Mapping[str, str] = field(repr=False)
    timeout: Timeout
    content: bytes | None = field(default=None, repr=False)
    chunks: AsyncGenerator[bytes] | None = field(default=None, repr=False)
    on_sent: Callable[[], None] | None = field(default=None, repr=False)
    on_step: Callable[..., Awaitable[None]] | None = field(default=None, repr=False)


class Incoming(ABC):
    """A reply whose head has come.

    Attributes:
        status: HTTP status code.
        raw_headers: The headers, as they came.
        content: The body, unpacked, if it came with the head, or was read.
    """

    status: int
    raw_headers: Iterable[tuple[bytes, bytes]]
    content: bytes | None = None

    @abstractmethod
    def header(self, name: str) -> str:
        """Give a header, empty if it did not come.

        Args:
            name: Its name, in lower case.
        """

    @abstractmethod
    def parts(self) -> AsyncGenerator[bytes]:
        """Read the body, packed as it is sent."""

    @abstractmethod
    async def read(self) -> bytes:
        """Read the body at once."""

    @abstractmethod
    async def close(self) -> None:
        """Let go of the connection, which is kept if the body was read to its end."""


class Adapter(ABC):
    """Sends requests to one server by some library.

    Attributes:
        has_steps: Whether a request must not be cancelled between two of its steps: see `in_flight.py`.
        is_closed: Whether it was closed.
        tls_name: What the server's certificate calls it, where its address does not say.
    """

    has_steps = False
    is_closed = False
    tls_name: str | None = None

    @abstractmethod
    async def send(self, outgoing: Outgoing) -> Incoming:
        """Send a request and take the head of its reply.

        Args:
            outgoing: The request.

        Raises:
            Failure: No reply came.
        """

    @abstractmethod
    async def close(self) -> None:
        """Close every connection of its own."""


def is_header(name: Any, value: Any) -> bool:
    r"""Whether something can be sent as a header.

    Args:
        name: Its name.
        value: Its value, which can be a secret.

    >>> is_header("X-Site", "berlin"), is_header("X-Site", "berlin\r\nX-Other: 1"), is_header("X-Site", 5)
    (True, False, False)
    """
    if not isinstance(name, str) or not isinstance(cast("object", reveal(value)), str):
        return False
    return _HEADER_NAME.fullmatch(name) is not None and _HEADER_VALUE.fullmatch(reveal(value)) is not None


class Headers(Mapping[str, str]):
    """Headers of a reply, found without regard to case; one that came several times has its values with commas.

    Args:
        raw: Names and values, as they came.

    >>> headers = Headers([(b"Content-Type", b"text/html"), (b"X-A", b"1"), (b"x-a", b"2")])
    >>> headers["content-TYPE"], dict(headers)
    ('text/html', {'content-type': 'text/html', 'x-a': '1, 2'})
    """

    def __init__(self, raw: Iterable[tuple[bytes, bytes]]) -> None:
        self._raw = raw

    @cached_property
    def _by_name(self) -> dict[str, str]:
        found: dict[str, str] = {}
        for raw_name, raw_value in self._raw:
            name, value = _text(raw_name).lower(), _text(raw_value)
            found[name] = f"{found[name]}, {value}" if name in found else value
        return found

    def __getitem__(self, name: str) -> str:
        return self._by_name[name.lower()]

    def __iter__(self) -> Iterator[str]:
        return iter(self._by_name)

    def __len__(self) -> int:
        return len(self._by_name)

    def __repr__(self) -> str:
        return f"Headers({self._by_name!r})"


def _text(raw: bytes) -> str:
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return raw.decode("latin-1")
