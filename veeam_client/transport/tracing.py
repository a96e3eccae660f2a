"""Spans of requests by OpenTelemetry, by its conventions for HTTP, whatever carries the calls."""

from __future__ import annotations

from http import HTTPStatus
from importlib import import_module
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from .._version import __version__
from ..errors import InvalidArgument, VeeamError
from .address import DEFAULT_PORT

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from ..runtime.operation import Operation
    from ..runtime.request import Request
    from .messages import Incoming

_SCHEMA = "https://opentelemetry.io/schemas/1.23.0"


class Tracing:
    """Makes a span of each request, attempts and sign-ins among them, and sends its context along.

    Args:
        provider: Makes tracers; True for that of the process.
        server: The server's address, for the error.

    Raises:
        InvalidArgument: OpenTelemetry is not installed, or the provider is none.
    """

    def __init__(self, provider: Any, server: str) -> None:
        try:
            self._trace: Any = import_module("opentelemetry.trace")
            self._propagate: Any = import_module("opentelemetry.propagate")
        except ImportError as error:
            message = f"tracer_provider= needs the extra: pip install 'veeam-client[opentelemetry]' ({error})"
            raise InvalidArgument(message, server=server) from error
        given = None if provider is True else provider
        if given is not None and not hasattr(given, "get_tracer"):
            message = f"tracer_provider= takes a TracerProvider or True, not {type(given).__name__}"
            raise InvalidArgument(message, server=server)
        self._tracer = self._trace.get_tracer("veeam_client", __version__, given, schema_url=_SCHEMA)

    async def spanned(
        self, server: str, operation: Operation, request: Request, send: Callable[[], Awaitable[Incoming]]
    ) -> Incoming:
        """Send a request within a span, which ends with the head of a reply that is streamed.

        Args:
            server: The server's address.
            operation: What is called.
            request: The request, to whose headers the context is added.
            send: Sends it.

        Returns:
            Its reply.
        """
        address = urlsplit(server)
        attributes = {
            "server.address": address.hostname,
            "server.port": address.port or DEFAULT_PORT,
            "http.request.method": request.method,
            "url.full": server + request.shown,
            "url.template": operation.path,
            "veeam.operation": operation.id,
        }
        with self._tracer.start_as_current_span(
            f"{request.method} {operation.path}",
            kind=self._trace.SpanKind.CLIENT,
            attributes=attributes,
            record_exception=False,  # whose traceback may show what was sent
            set_status_on_exception=False,
        ) as span:
            self._propagate.inject(request.headers)
            try:
                answer = await send()
            except BaseException as error:
                span.set_attribute("error.type", type(error).__name__)
                span.set_status(self._trace.StatusCode.ERROR, str(error) if isinstance(error, VeeamError) else None)
                raise
            span.set_attribute("http.response.status_code", answer.status)
            if answer.status >= HTTPStatus.BAD_REQUEST:
                span.set_attribute("error.type", str(answer.status))
                span.set_status(self._trace.StatusCode.ERROR)
            return answer
