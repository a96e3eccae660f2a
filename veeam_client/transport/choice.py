"""What carries the calls: which library, over which connections."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal, Protocol

from ..errors import InvalidArgument
from ..runtime.causes import raise_alone
from .address import name_in_certificate
from .httpx_adapter import HttpxAdapter, HttpxNetworkAdapter
from .proxy import proxy_for
from .tls import ssl_context

if TYPE_CHECKING:
    from types import ModuleType

    from .messages import Adapter
    from .tls import ClientCert, Verify

    class HttpxTransport(Protocol):
        """An asynchronous transport of httpx or httpx2."""

        async def handle_async_request(self, request: Any, /) -> Any:
            """Send a request and take its reply."""

        async def aclose(self) -> None:
            """Close every connection."""

    class AiohttpSession(Protocol):
        """An `aiohttp.ClientSession`."""

        @property
        def connector(self) -> Any:
            """What has the connections."""

        @property
        def trace_configs(self) -> Any:
            """What is called on the way of a request."""


NetworkTransport = Literal["httpx", "httpx2", "aiohttp"]
if TYPE_CHECKING:
    AnyTransport = NetworkTransport | HttpxTransport | AiohttpSession

# Of a client; a fleet has its own.
DEFAULT_TRANSPORT: NetworkTransport = "httpx"

_HTTPX_LIKE = ("httpx", "httpx2")
_EXTRAS = {"httpx": "httpx", "httpx2": "httpx2", "aiohttp": "fast"}
# So that a renewal of the token never waits for the calls that wait for it.
_FOR_TOKENS = 2


def library(name: str, server: str) -> ModuleType:
    """Import what can carry calls.

    Args:
        name: Its name.
        server: The server's address, for the error.

    Raises:
        InvalidArgument: It is not installed, or too old.
    """
    try:
        return import_module(".aiohttp_adapter", __package__) if name == "aiohttp" else import_module(name)
    except ImportError as error:
        message = f"transport={name!r} needs the extra: pip install 'veeam-client[{_EXTRAS[name]}]' ({error})"
        raise InvalidArgument(message, server=server) from error


def adapter_for(
    transport: AnyTransport | None,
    server: str,
    *,
    verify: Verify,
    connections: int,
    proxy: str | None,
    trust_env: bool,
    client_cert: ClientCert | None = None,
) -> tuple[Adapter, bool]:
    """Make what carries the calls.

    Args:
        transport: As `VeeamClient` takes it.
        server: The server's address.
        verify: As `VeeamClient` takes it.
        connections: Most connections at once.
        proxy: URL of a proxy.
        trust_env: Whether a proxy and certificate authorities are taken from the environment.
        client_cert: As `VeeamClient` takes it.

    Returns:
        The adapter, and whether it reaches the server without a proxy.

    Raises:
        InvalidArgument: It is nothing that carries calls, or its library is not installed.
    """
    transport = transport or DEFAULT_TRANSPORT
    if not isinstance(transport, str):
        if client_cert is not None:
            message = "client_cert= does not apply to a transport of your own; configure the certificate there"
            raise InvalidArgument(message, server=server)
        return _given(
            transport, server, verify=verify, connections=connections, proxy=proxy, trust_env=trust_env
        ), False
    if transport not in _EXTRAS:
        raise _no_transport(transport, server)
    proxy = proxy_for(server, proxy, trust_env=trust_env)
    carrying = library(transport, server)  # also where a proxy keeps it from being used
    context = ssl_context(verify, server=server, trust_env=trust_env, client_cert=client_cert)
    if transport == "aiohttp" and proxy is None:
        made: Adapter = carrying.AiohttpAdapter(context=context, connections=connections + _FOR_TOKENS)
        made.tls_name = name_in_certificate(server)
        return made, True
    if transport == "aiohttp":  # proxies are httpx's
        carrying = library("httpx", server)
    try:
        made = HttpxNetworkAdapter(carrying, context=context, connections=connections, more=_FOR_TOKENS, proxy=proxy)
    except (ValueError, ImportError, carrying.InvalidURL):
        # Without its value: there can be a password in it.
        message = "the address of the proxy is not valid; it must be a URL such as http://proxy:3128"
        raise_alone(InvalidArgument(message, server=server))
    made.tls_name = name_in_certificate(server)
    return made, proxy is None


def _given(
    transport: Any, server: str, *, verify: Verify, connections: int, proxy: str | None, trust_env: bool
) -> Adapter:
    """Make what carries calls by a transport, or over the connections of a session, of the caller's own."""
    if proxy is not None:
        message = "proxy= does not apply to a transport of your own; configure the proxy there"
        raise InvalidArgument(message, server=server)
    # What made it has been imported.
    for name in _HTTPX_LIKE:
        if (made_by := sys.modules.get(name)) and isinstance(transport, made_by.AsyncBaseTransport):
            return HttpxAdapter(made_by, transport)
    if (made_by := sys.modules.get("aiohttp")) and isinstance(transport, made_by.ClientSession):
        # Its own way of checking certificates holds, unless another is asked for.
        context = None if verify is True else ssl_context(verify, server=server, trust_env=trust_env)
        adapters = library("aiohttp", server)
        adapter: Adapter = adapters.AiohttpAdapter(context=context, connections=connections, given=transport)
        return adapter
    raise _no_transport(transport, server)


def _no_transport(given: object, server: str) -> InvalidArgument:
    message = (
        f"transport={given!r} is neither 'httpx', 'httpx2' nor 'aiohttp', nor a transport of httpx or httpx2, nor an "
        f"aiohttp session"
    )
    return InvalidArgument(message, server=server)
