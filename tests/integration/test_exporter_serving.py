"""Metrics are served to whoever scrapes them: over HTTP and HTTPS, to many at once, beside silent connections."""

from __future__ import annotations

import asyncio
import ssl
import time
from contextlib import AsyncExitStack, suppress
from typing import TYPE_CHECKING

import httpx
import pytest

from tests.support.exporting import Scraped, clock, fleet, polling, simulator
from veeam_client import Fleet, errors
from veeam_client.exporter import FleetMetrics, serve

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["clock", "fleet", "simulator"]


async def test_served_over_http_and_https(fleet: Fleet, tmp_path: Path) -> None:
    metrics = FleetMetrics(fleet)
    await metrics.refresh()
    with serve(metrics, port=0) as url:
        reply = await asyncio.to_thread(httpx.get, url)
        assert reply.text == Scraped(metrics).text
        assert reply.headers["content-type"].startswith("text/plain; version=")
        port = httpx.URL(url).port or 0
        with pytest.raises(errors.InvalidArgument, match="cannot be served on 127"), serve(metrics, port=port):
            pass
    with pytest.raises(httpx.ConnectError):
        await asyncio.to_thread(httpx.get, url)

    import trustme  # noqa: PLC0415

    authority = trustme.CA()
    pem, ca = tmp_path / "exporter.pem", tmp_path / "ca.pem"
    authority.issue_cert("127.0.0.1").private_key_and_cert_chain_pem.write_to_path(str(pem))
    authority.cert_pem.write_to_path(str(ca))
    trusting = ssl.create_default_context(cafile=str(ca))
    with serve(metrics, port=0, certificate=str(pem)) as url:
        assert (await asyncio.to_thread(httpx.get, url, verify=trusting)).status_code == 200
    with serve(metrics, port=0, certificate=str(pem), client_ca=str(ca)) as url, pytest.raises(httpx.HTTPError):
        await asyncio.to_thread(httpx.get, url, verify=trusting)


async def test_silent_connections_stop_no_scrape(fleet: Fleet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import trustme  # noqa: PLC0415

    metrics, pem = FleetMetrics(fleet), tmp_path / "exporter.pem"
    await metrics.refresh()
    trustme.CA().issue_cert("127.0.0.1").private_key_and_cert_chain_pem.write_to_path(str(pem))

    async def closes(reader: asyncio.StreamReader) -> None:
        with suppress(ConnectionError):
            assert await reader.read() == b""

    async with asyncio.timeout(30), AsyncExitStack() as left:
        for certificate in (str(pem), None):
            url = left.enter_context(serve(metrics, port=0, certificate=certificate))
            host, port = httpx.URL(url).host, httpx.URL(url).port
            silent = [await asyncio.open_connection(host, port) for _ in range(3)]
            assert (await asyncio.to_thread(httpx.get, url, verify=False)).status_code == 200  # of a moment
            for _, writer in silent:
                writer.close()
        # One that is silent is dropped, and so is one that sends a byte now and then.
        for step, whole in ((0.2, 60.0), (60.0, 0.2)):
            monkeypatch.setattr("veeam_client.exporter.serving._STEP", step)
            monkeypatch.setattr("veeam_client.exporter.serving._WHOLE", whole)
            for certificate in (str(pem), None):
                url = left.enter_context(serve(metrics, port=0, certificate=certificate))
                reader, writer = await asyncio.open_connection(httpx.URL(url).host, httpx.URL(url).port)
                writer.write(b"G")
                await closes(reader)
                writer.close()
        # More than can be served are closed at once, and there is room again when they have left.
        monkeypatch.setattr("veeam_client.exporter.serving._MOST", 1)
        monkeypatch.setattr("veeam_client.exporter.serving._WHOLE", 60.0)
        url = left.enter_context(serve(metrics, port=0))
        _, first = await asyncio.open_connection(httpx.URL(url).host, httpx.URL(url).port)
        reader, second = await asyncio.open_connection(httpx.URL(url).host, httpx.URL(url).port)
        await closes(reader)
        for writer in (first, second):
            writer.close()
        while True:
            with suppress(httpx.HTTPError):
                assert (await asyncio.to_thread(httpx.get, url)).status_code == 200
                break


async def test_settings_that_make_no_sense(fleet: Fleet) -> None:
    with pytest.raises(errors.InvalidArgument, match="shorter than a round"):
        FleetMetrics(fleet, every=60, max_age=30)
    nowhere = serve(FleetMetrics(fleet), port=0, key="key.pem")
    with pytest.raises(errors.InvalidArgument, match="need certificate="), nowhere:
        pass


async def test_scrapes_from_many_threads_while_servers_are_polled(fleet: Fleet) -> None:
    async with polling(fleet, every=0.05) as metrics:
        until_then = time.monotonic() + 1

        def scrape() -> int:
            count = 0
            while time.monotonic() < until_then:
                Scraped(metrics)
                count += 1
            return count

        assert all(await asyncio.gather(*(asyncio.to_thread(scrape) for _ in range(4))))
