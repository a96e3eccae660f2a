"""OpenTelemetry's httpx instrumentation attaches to a client as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from veeam_client import VeeamClient
from veeam_client.simulator import Simulator

if TYPE_CHECKING:
    from collections.abc import Iterator

    from opentelemetry.sdk.trace import ReadableSpan


@pytest.fixture
def spans() -> Iterator[InMemorySpanExporter]:
    exporter, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    instrumentor = HTTPXClientInstrumentor()
    instrumentor.instrument(tracer_provider=provider)
    yield exporter
    instrumentor.uninstrument()
    provider.shutdown()


def summary(span: ReadableSpan) -> tuple[object, ...]:
    attributes = dict(span.attributes or {})
    return attributes["http.method"], str(attributes["http.url"]).partition("/api/")[2], attributes["http.status_code"]


async def test_every_request_is_a_span(spans: InMemorySpanExporter) -> None:
    async with Simulator(jobs=1) as server:
        async with VeeamClient(
            server.url,
            revision="1.3-rev0",
            transport="httpx",
            username=server.username,
            password=server.password,
            verify=server.ssl_context,
        ) as vbr:
            await vbr.jobs.get_all_jobs(limit=1)
            token = vbr.tokens.to_json()["access_token"] if vbr.tokens else None
        seen = spans.get_finished_spans()
    assert [summary(span) for span in seen] == [
        ("POST", "oauth2/token", 200),
        ("GET", "v1/jobs?limit=1", 200),
        ("POST", "oauth2/logout", 200),
    ]
    assert token
    for span in seen:
        assert token not in span.to_json()
        assert server.password not in span.to_json()
