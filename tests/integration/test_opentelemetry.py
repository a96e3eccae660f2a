"""Spans of requests: by OpenTelemetry's httpx instrumentation, and by the client itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx
import pytest
from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from tests.support.canned import closes, playing, trusting
from tests.support.transports import EACH
from veeam_client import VeeamClient, errors
from veeam_client.auth import Tokens
from veeam_client.simulator import Simulator

if TYPE_CHECKING:
    from collections.abc import Iterator

    from opentelemetry.sdk.trace import ReadableSpan

    from veeam_client.client import Request
    from veeam_client.transport.choice import NetworkTransport


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


@pytest.fixture
def own() -> Iterator[tuple[TracerProvider, InMemorySpanExporter]]:
    exporter, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    yield provider, exporter
    provider.shutdown()


@pytest.mark.parametrize("transport", EACH)
async def test_the_client_makes_spans_of_its_own(
    transport: NetworkTransport, own: tuple[TracerProvider, InMemorySpanExporter]
) -> None:
    provider, exporter = own
    requests: list[Request] = []
    async with (
        Simulator(jobs=1) as server,
        VeeamClient(
            server.url,
            transport=transport,
            username=server.username,
            password=server.password,
            verify=server.ssl_context,
            tracer_provider=provider,
            revision="1.3-rev0",
            on_reply=[lambda _, request, __: requests.append(request)],
        ) as vbr,
    ):
        with provider.get_tracer("caller").start_as_current_span("round") as outer:
            await vbr.jobs.get_all_jobs(limit=1)
            with pytest.raises(errors.NotFound):
                await vbr.jobs.get_job(id="00000000-0000-0000-0000-000000000009")
        token = vbr.tokens.to_json()["access_token"] if vbr.tokens else None
    seen = [span for span in exporter.get_finished_spans() if span.name != "round"]
    assert [span.name for span in seen] == [
        "POST /api/oauth2/token", "GET /api/v1/jobs", "GET /api/v1/jobs/{id}", "POST /api/oauth2/logout",
    ]  # fmt: skip
    _, listed, missing, _ = seen
    attributes = dict(listed.attributes or {})
    assert listed.kind.name == "CLIENT"
    assert attributes["http.request.method"] == "GET"
    assert attributes["http.response.status_code"] == 200
    assert attributes["url.full"] == f"{server.url}/api/v1/jobs?limit=1"
    assert (attributes["server.address"], attributes["veeam.operation"]) == ("127.0.0.1", "GetAllJobs")
    assert (missing.attributes or {})["error.type"] == "404"
    assert missing.status.status_code.name == "ERROR"
    assert listed.parent is not None
    assert listed.parent.span_id == outer.get_span_context().span_id
    assert listed.context is not None
    assert f"{listed.context.span_id:016x}" in requests[1].headers["traceparent"]
    assert token
    for span in seen:
        assert token not in span.to_json()
        assert server.password not in span.to_json()


@pytest.mark.parametrize("transport", EACH)
async def test_a_span_of_what_fails_says_how(
    transport: NetworkTransport, own: tuple[TracerProvider, InMemorySpanExporter]
) -> None:
    provider, exporter = own
    async with playing(closes, None) as url, VeeamClient(
        url, transport=transport, auth=Tokens(access_token="given"), verify=trusting(), retry=None,
        tracer_provider=provider,
    ) as vbr:  # fmt: skip
        with pytest.raises(errors.ConnectionFailed):
            await vbr.jobs.get_all_jobs()
    (span,) = exporter.get_finished_spans()
    assert (span.attributes or {})["error.type"] in {"Unreachable", "ConnectionFailed"}
    assert span.events == ()


async def test_a_code_in_a_path_is_not_in_its_span(own: tuple[TracerProvider, InMemorySpanExporter]) -> None:
    provider, exporter = own
    transport = httpx.MockTransport(lambda _: httpx.Response(204))
    async with VeeamClient(
        "vbr01.example.com:9419", transport=transport, auth=Tokens(access_token="given"), tracer_provider=provider,
        revision="1.3-rev0",
    ) as vbr:  # fmt: skip
        await vbr.send(vbr.credentials.finish_app_registration_by_device_code, verification_code="open-sesame")
    (span,) = exporter.get_finished_spans()
    assert "open-sesame" not in span.to_json()
    assert str((span.attributes or {})["url.full"]).endswith(
        "/api/v1/cloudCredentials/appRegistration/{verificationCode}"
    )


@pytest.mark.parametrize("wrong", ["true", 1, object()])
def test_what_makes_no_spans_is_refused(wrong: Any) -> None:
    with pytest.raises(errors.InvalidArgument, match=f"tracer_provider= takes .* not {type(wrong).__name__}"):
        VeeamClient("vbr01.example.com", tracer_provider=wrong)
