"""The settings of a client: names, types, meaning, what each is if it is not given, and what it is as text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypedDict, cast

from .._text import suggested
from ..errors import InvalidArgument
from ..retry import Retry
from ..runtime.redacted import Redacted
from ..transport.limits import (
    DEFAULT_CONNECTIONS,
    DEFAULT_MAX_REPLY,
    DEFAULT_TIMEOUT,
    DEFAULT_TOTAL_TIMEOUT,
    ReplyLimits,
)
from ..transport.messages import is_header

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from ..auth.credentials import Secret
    from ..auth.tokens import TokenSource
    from ..transport.choice import AnyTransport
    from ..transport.exchange import ReplyHook, RequestHook
    from ..transport.limits import Steps
    from ..transport.tls import ClientCert, Verify

Kind = Literal["text", "reference", "revision", "verify", "file", "seconds", "count", "flag", "headers", "transport"]


class ClientOptions(TypedDict, total=False):
    r"""Settings of a client: arguments of `VeeamClient` and of `Server`, keys of a fleet file, environment variables.

    Attributes:
        username: Account to sign in with; `DOMAIN\name` for a domain account.
        password: Its password, or a function, plain or async, that gives it when it is needed. In a fleet file, a
            reference to where it is.
        auth: Another way of signing in: see `veeam_client.auth`. Kept tokens can be given together with the two: they
            are used as long as they work, and the password when they do not.
        revision: API revision to speak, sent as `x-api-version`, such as `"1.3-rev0"`. If it is not given, the newest
            that the server and this package both speak is found on first use, by a request without a token; with a
            transport of your own, the newest that this package knows is spoken.
        verify: How the server's certificate is checked. True: by the certificate authorities of `certifi`, or by those
            that the environment names (`SSL_CERT_FILE`, a file; `SSL_CERT_DIR`, folders). A path: by the certificates
            in that PEM file. `sha256:` and 64 hexadecimal digits: by that fingerprint, whatever host name the
            certificate has. An `ssl.SSLContext`: by that. False: not at all, which lets anyone between here and the
            server read the password.
        client_cert: Certificate that the client shows, where a gateway in front of the server wants one: a PEM file
            with the certificate and its key, or a tuple of two files, `(certificate, key)`. The key has no password;
            one that has belongs into an `ssl.SSLContext` for `verify`.
        timeout: Longest wait for each step of a call, in seconds: for a free connection, for the server to take the
            request, for the next part of the reply. Connecting has 10 seconds at most. A `Timeout` gives each step a
            limit of its own; an `httpx.Timeout` is taken too.
        total_timeout: Longest time for one attempt, in seconds, from the connection to the last byte of the reply, so
            that a server cannot hold a call by sending a little now and then. It is never less than `timeout`.
            Downloads, uploads and the wait for a free connection are outside of it.
        max_reply: Largest body of a reply, in bytes, as it is sent and as it is unpacked; it may have one JSON value
            for every 64 of them. Downloads are outside of it.
        retry: When a failed call is tried again: a `Retry`; None for never.
        connections: Most connections to the server at once; further calls wait for one.
        proxy: URL of an HTTP proxy, or of a SOCKS proxy (extra `socks`): `socks5h://user:password@proxy:1080`.
        trust_env: Whether proxies and certificate authorities are also taken from the environment.
        headers: Further headers of every request, such as those that a gateway asks for. What the client sends
            itself, such as `Authorization`, cannot be among them.
        transport: What carries the calls: `"httpx"`, `"httpx2"` (extra `httpx2`) or `"aiohttp"` (extra `fast`); if it
            is not given, a client takes httpx, and a fleet aiohttp if that is installed. aiohttp needs a third of the
            work for each call and more memory for each connection; what goes through a proxy goes by httpx. Or an
            `aiohttp.ClientSession`, whose connections are used and left open, with its own way of checking
            certificates unless `verify` is given. Or a transport of httpx or httpx2, such as `httpx.MockTransport` in
            tests.
        strict: Whether a value of the wrong type in a reply raises `DecodeError`. Otherwise it is kept as it came and
            logged once.
        check: Whether bodies are checked against the contract of the revision that is spoken before they are sent. An
            unknown name, a wrong type, a value that is none or a missing property raises `InvalidArgument`, all of them
            at once. What came from a server and was left as it is passes. False sends bodies as they are.
        logout: Whether closing the client ends its session on the server. A session that came from `Tokens` is never
            ended: it belongs to whoever began it.
        on_request: Functions, plain or async, called before each request with the operation and the request, whose
            headers may be added to. The token is not among them, and the bodies of the token operation are left out.
        on_reply: Functions called after each reply, whatever its status, with the operation, the request and the
            reply.
        tracer_provider: What makes OpenTelemetry's spans of requests: a `TracerProvider`, or True for that of the
            process. None for no spans.
    """

    username: str | None
    password: Secret | None
    auth: TokenSource | None
    revision: str | None
    verify: Verify
    client_cert: ClientCert | None
    timeout: float | Steps
    total_timeout: float
    max_reply: int
    retry: Retry | None
    connections: int
    proxy: str | None
    trust_env: bool
    headers: Mapping[str, str]
    transport: AnyTransport | None
    strict: bool
    check: bool
    logout: bool
    on_request: Sequence[RequestHook]
    on_reply: Sequence[ReplyHook]
    tracer_provider: Any


_OF_THE_TRANSPORT = (
    "verify", "client_cert", "headers", "connections", "proxy", "trust_env", "transport", "on_request", "on_reply",
    "tracer_provider",
)  # fmt: skip
_OWN_HEADERS = frozenset({
    "accept", "authorization", "connection", "content-length", "content-type", "host", "transfer-encoding",
    "x-api-version",
})  # fmt: skip


class Option(NamedTuple):
    """What is to be known of a setting besides its type and its meaning.

    Attributes:
        default: What it is if it is not given.
        kind: What it is as text, in a fleet file or an environment variable; None if it can only be given in Python.
    """

    default: Any = None
    kind: Kind | None = None


OPTIONS: Mapping[str, Option] = {
    "username": Option(None, "text"),
    "password": Option(None, "reference"),
    "auth": Option(),
    "revision": Option(None, "revision"),
    "verify": Option(default=True, kind="verify"),
    "client_cert": Option(None, "file"),
    "timeout": Option(DEFAULT_TIMEOUT, "seconds"),
    "total_timeout": Option(DEFAULT_TOTAL_TIMEOUT, "seconds"),
    "max_reply": Option(DEFAULT_MAX_REPLY, "count"),
    "retry": Option(Retry()),
    "connections": Option(DEFAULT_CONNECTIONS, "count"),
    "proxy": Option(None, "text"),
    "trust_env": Option(default=True, kind="flag"),
    "headers": Option({}, "headers"),
    "transport": Option(None, "transport"),
    "strict": Option(default=False, kind="flag"),
    "check": Option(default=True, kind="flag"),
    "logout": Option(default=True, kind="flag"),
    "on_request": Option(()),
    "on_reply": Option(()),
    "tracer_provider": Option(),
}


def completed(options: ClientOptions, called: str) -> dict[str, Any]:
    """Give all settings: those that were given, and what the others are then.

    Args:
        options: Those that were given.
        called: What they were given to, for the error.

    Raises:
        TypeError: There is no setting of that name.
    """
    check_names(options, called)
    return {name: options.get(name, option.default) for name, option in OPTIONS.items()}


def transport_options(given: Mapping[str, Any]) -> dict[str, Any]:
    """Give those of the settings that the transport takes.

    Args:
        given: All of them.

    Raises:
        InvalidArgument: A header cannot be sent, or is sent by the client itself.
    """
    for name, value in given["headers"].items():
        # Without its value, which can be a secret.
        if value is None or value == "":
            raise InvalidArgument(f"headers= has {name!r} without a value")
        if not is_header(name, value):
            raise InvalidArgument(f"headers= has {name!r} with a character that cannot be sent, or with no text")
        if name.lower() in _OWN_HEADERS:
            raise InvalidArgument(f"headers= cannot set {name}: the client sends it itself")
    limits = ReplyLimits(given["total_timeout"], given["max_reply"])
    return {"limits": limits, **{name: given[name] for name in _OF_THE_TRANSPORT}}


def check_names(names: Iterable[str], called: str, *, more: Iterable[str] = ()) -> None:
    """Check that settings have the names of settings.

    Args:
        names: Their names.
        called: What they were given to, for the error.
        more: Names of its further arguments, which may be meant.

    Raises:
        TypeError: There is no setting of that name; the nearest one is named.
    """
    for name in names:
        if name not in OPTIONS:
            meant = suggested(name, [*OPTIONS, *more], most=1)
            raise TypeError(f"{called}() got an unexpected keyword argument {name!r}{meant}")


def redacted(options: ClientOptions) -> ClientOptions:
    """Give settings whose secrets do not show in tracebacks with variables, should another one be wrong.

    Args:
        options: The settings.
    """
    password, headers = options.get("password"), options.get("headers")
    hidden: dict[str, Any] = {}
    if isinstance(password, str):
        hidden["password"] = Redacted(password)
    if headers:
        hidden["headers"] = {name: Redacted(value) for name, value in headers.items()}
    return cast("ClientOptions", {**options, **hidden})
