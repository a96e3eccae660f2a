"""Metrics on an address, for Prometheus to fetch."""

from __future__ import annotations

import socket
import ssl
import threading
from contextlib import contextmanager, suppress
from socketserver import ThreadingMixIn
from typing import TYPE_CHECKING, Any, cast
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

from prometheus_client import CollectorRegistry, exposition

from ..errors import InvalidArgument

if TYPE_CHECKING:
    from collections.abc import Generator

    from .collector import FleetMetrics

PORT = 9420

# Seconds for each step of a connection, and for all of it: whoever sends nothing, or a byte now and then, is dropped.
_STEP, _WHOLE = 10.0, 60.0
# Connections at once; the next ones are closed.
_MOST = 64


@contextmanager
def serve(
    metrics: FleetMetrics,
    *,
    address: str = "127.0.0.1",
    port: int = PORT,
    certificate: str | None = None,
    key: str | None = None,
    client_ca: str | None = None,
) -> Generator[str]:
    """Serve metrics over HTTP from a thread, while the context is open.

    Args:
        metrics: The metrics.
        address: Where to listen. Whoever can reach it can read the metrics.
        port: On which port; 0 takes a free one.
        certificate: PEM file of a certificate, for HTTPS.
        key: PEM file of its key, if that is not in the same file.
        client_ca: PEM file of the authorities whose clients are let in; needs a certificate.

    Yields:
        The URL.

    Raises:
        InvalidArgument: The address cannot be had, or a file cannot be read.
    """
    if certificate is None and (key is not None or client_ca is not None):
        raise InvalidArgument("key= and client_ca= need certificate=; without one the metrics are served in the open")
    registry = CollectorRegistry()
    registry.register(metrics)
    try:
        context = None if certificate is None else _context(certificate, key, client_ca)
        family, *_ = socket.getaddrinfo(address, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)[0]
        kind = type("MetricsServer", (_Server,), {"address_family": family, "context": context})
        app = cast("Any", exposition).make_wsgi_app(registry)  # it has no types
        server: WSGIServer = make_server(address, port, app, kind, _Handler)
    except OSError as error:
        raise InvalidArgument(f"metrics cannot be served on {address}:{port}: {error.strerror or error}") from error
    thread = threading.Thread(target=server.serve_forever, name="metrics", daemon=True)
    thread.start()
    host = f"[{address}]" if ":" in address else address
    try:
        yield f"http{'s' if certificate else ''}://{host}:{server.server_port}/metrics"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def _context(certificate: str, key: str | None, client_ca: str | None) -> ssl.SSLContext:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH, cafile=client_ca)
    context.verify_mode = ssl.CERT_NONE if client_ca is None else ssl.CERT_REQUIRED
    context.load_cert_chain(certificate, key)
    return context


def _drop(connection: socket.socket) -> None:
    with suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)  # which wakes whoever reads from it


class _Handler(WSGIRequestHandler):
    def log_message(self, format: str, *_: object) -> None:  # noqa: A002  # as http.server calls it
        """Log nothing."""


class _Server(ThreadingMixIn, WSGIServer):
    """A thread for each connection, which makes the TLS handshake too: nobody who is silent stops the others."""

    daemon_threads = True
    context: ssl.SSLContext | None = None

    def __init__(self, *given: Any, **settings: Any) -> None:
        self._free = threading.BoundedSemaphore(_MOST)
        super().__init__(*given, **settings)

    def process_request(self, request: Any, client_address: Any) -> None:
        """Hand a connection to a thread, if there are not too many."""
        if self._free.acquire(blocking=False):
            super().process_request(request, client_address)
        else:
            self.shutdown_request(request)

    def process_request_thread(self, request: Any, client_address: Any) -> None:
        """Answer a request, within the limits."""
        request.settimeout(_STEP)
        overdue: threading.Timer | None = None
        try:
            if self.context is not None:
                # The handshake is made when the first byte is read.
                request = self.context.wrap_socket(request, server_side=True, do_handshake_on_connect=False)
            overdue = threading.Timer(_WHOLE, _drop, (request,))
            overdue.start()
            super().process_request_thread(request, client_address)
        except OSError:
            pass  # the client has left before the handshake
        finally:
            if overdue is not None:
                overdue.cancel()
            self._free.release()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing of clients that leave."""
