"""Metrics on an address, for Prometheus to fetch."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from prometheus_client import CollectorRegistry, start_http_server

from ..errors import InvalidArgument

if TYPE_CHECKING:
    from collections.abc import Generator

    from .collector import FleetMetrics

PORT = 9420


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
        server, thread = start_http_server(
            port,
            address,
            registry,
            certfile=certificate,
            keyfile=key or certificate,
            client_cafile=client_ca,
            client_auth_required=client_ca is not None,
        )
    except OSError as error:
        raise InvalidArgument(f"metrics cannot be served on {address}:{port}: {error.strerror or error}") from error
    host = f"[{address}]" if ":" in address else address
    try:
        yield f"http{'s' if certificate else ''}://{host}:{server.server_port}/metrics"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
