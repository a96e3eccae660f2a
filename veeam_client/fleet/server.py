"""A server of a fleet, and how servers are chosen."""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from attrs import asdict, field, frozen

from ..client.client import VeeamClient
from ..errors import InvalidArgument
from ..rest import REVISION
from ..retry import Retry
from ..transport.exchange import DEFAULT_CONNECTIONS, DEFAULT_TIMEOUT

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence

    import httpx

    from ..auth.credentials import Auth, Secret, Tokens, TokenStore
    from ..transport.exchange import AnyTransport, ReplyHook, RequestHook
    from ..transport.tls import Verify

DEFAULT_TIME_LIMIT = 300.0

_OF_THE_FLEET = {"name", "labels", "time_limit"}


@frozen(kw_only=True)
class Server:
    """A server of a fleet: its name, and what `VeeamClient` takes, which describes the settings in full.

    Attributes:
        name: What it is called in outcomes; unique in a fleet.
        host: Host name or address, with a port if it is not 9419, or a full URL.
        username: Account to sign in with.
        password: Its password, or a function that gives it.
        auth: Another way of signing in.
        labels: What it is chosen by, such as `{"site": "berlin"}`.
        time_limit: Longest time for one round on this server, in seconds, whatever is asked; None for no limit.
        revision: API revision to speak.
        verify: How the server's certificate is checked.
        timeout: Longest wait for a reply, in seconds.
        retry: When a failed call is tried again.
        connections: Most connections at once.
        proxy: URL of an HTTP proxy.
        trust_env: Whether proxies and certificate authorities are also taken from the environment.
        transport: What carries the calls. A fleet takes `"aiohttp"` if nothing is given and it is installed.
        strict: Whether a value of the wrong type raises.
        logout: Whether closing ends the session on the server.
        on_request: Called before each request.
        on_reply: Called after each reply.
    """

    name: str
    host: str
    username: str | None = None
    password: Secret | None = field(default=None, repr=False)
    auth: Auth | Tokens | TokenStore | None = None
    labels: Mapping[str, str] = field(factory=dict[str, str], hash=False)
    time_limit: float | None = DEFAULT_TIME_LIMIT
    revision: str = REVISION
    verify: Verify = True
    timeout: float | httpx.Timeout = DEFAULT_TIMEOUT
    retry: Retry | None = Retry()  # noqa: RUF009  # immutable
    connections: int = DEFAULT_CONNECTIONS
    proxy: str | None = field(default=None, repr=False)  # its URL can have a password
    trust_env: bool = True
    transport: AnyTransport | None = None
    strict: bool = False
    logout: bool = True
    on_request: Sequence[RequestHook] = ()
    on_reply: Sequence[ReplyHook] = ()

    def __attrs_post_init__(self) -> None:
        if self.time_limit is not None and not self.time_limit > 0:
            raise InvalidArgument(f"time_limit={self.time_limit} leaves {self.name} no time; it is in seconds")

    def client(self) -> VeeamClient:
        """Make a client for this server. Nothing is sent yet."""
        options = asdict(self, recurse=False, filter=lambda attribute, _: attribute.name not in _OF_THE_FLEET)
        return VeeamClient(**options)


def chooser(patterns: Collection[str], labels: Mapping[str, str], known: Collection[str]) -> Callable[[Server], bool]:
    """Make the test that a selection puts servers to.

    Args:
        patterns: Names or globs, of which one has to match; none lets every name pass.
        labels: Labels that all have to match, each a value or a glob.
        known: Names of the servers there are.

    Raises:
        InvalidArgument: A name without a wildcard belongs to no server.
    """
    unknown = [name for name in patterns if not set("*?[") & set(name) and name not in known]
    if unknown:
        raise InvalidArgument(f"no server is called {', '.join(unknown)}; there are {', '.join(sorted(known))}")

    def is_chosen(server: Server) -> bool:
        is_named = not patterns or any(fnmatchcase(server.name, pattern) for pattern in patterns)
        return is_named and all(
            label in server.labels and fnmatchcase(server.labels[label], pattern) for label, pattern in labels.items()
        )

    return is_chosen
