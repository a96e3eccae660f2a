"""A contract is fetched: from a file, an address or a server."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from openapi.pipeline.__main__ import main
from openapi.pipeline.contract import fetch
from openapi.pipeline.contract.document import PipelineError
from tests.support.small_contracts import of_schemas
from veeam_client.rest import REVISION
from veeam_client.simulator import Simulator

if TYPE_CHECKING:
    from pathlib import Path

    from openapi.pipeline.contract.document import Document
DOCUMENT = of_schemas(Thing={"type": "object"})


class TestFetch:
    @pytest.fixture
    def answers(self, monkeypatch: pytest.MonkeyPatch) -> dict[str, httpx.Response]:
        """What servers answer, by address."""
        answers: dict[str, httpx.Response] = {}
        real = httpx.Client

        def client(**settings: Any) -> httpx.Client:
            def answer(request: httpx.Request) -> httpx.Response:
                return answers.get(str(request.url), httpx.Response(404))

            return real(transport=httpx.MockTransport(answer), follow_redirects=settings["follow_redirects"])

        monkeypatch.setattr(httpx, "Client", client)
        return answers

    def test_an_address(self, answers: dict[str, httpx.Response]) -> None:
        answers["https://example.com/swagger.json"] = httpx.Response(200, json=DOCUMENT)
        assert fetch.fetch("https://example.com/swagger.json") == DOCUMENT
        with pytest.raises(PipelineError, match=r"https://example\.com/other: cannot be read: the server answered 404"):
            fetch.fetch("https://example.com/other")

    @pytest.mark.parametrize("server", ["https://vbr:9419", "https://vbr:9419/"])
    def test_the_newest_that_a_server_offers(self, answers: dict[str, httpx.Response], server: str) -> None:
        revisions = ("1.3-rev2", "1.3-rev10", "1.2-rev11")
        text = "".join(f'{{"url":"/swagger/v{revision}/swagger.json"}}' for revision in revisions)
        answers["https://vbr:9419/swagger/index.js"] = httpx.Response(200, text=text)
        for revision in revisions:
            document = {**DOCUMENT, "info": {"title": "x", "version": revision}}
            answers[f"https://vbr:9419/swagger/v{revision}/swagger.json"] = httpx.Response(200, json=document)
        assert fetch.fetch(server)["info"]["version"] == "1.3-rev10"
        assert fetch.fetch(server, revision="1.3-rev2")["info"]["version"] == "1.3-rev2"

    def test_a_server_that_does_not_say(self, answers: dict[str, httpx.Response]) -> None:
        with pytest.raises(PipelineError, match=r"answered 404; say which revision to ask for \(REVISION=1\.3-rev0\)"):
            fetch.fetch("https://vbr:9419")
        answers["https://vbr:9419/swagger/index.js"] = httpx.Response(200, text="nothing")
        with pytest.raises(PipelineError, match=r"names no revision; say which one to ask for \(REVISION=1\.3-rev0\)"):
            fetch.fetch("https://vbr:9419")

    def test_http_is_read_only_where_it_is_asked_for(
        self, answers: dict[str, httpx.Response], capsys: pytest.CaptureFixture[str]
    ) -> None:
        answers["http://vbr/swagger.json"] = httpx.Response(200, json=DOCUMENT)
        for address in ("http://vbr/swagger.json", "HTTP://vbr/swagger.json", "http://vbr:9419"):
            with pytest.raises(PipelineError, match=r"not read: over http:// anyone .*ALLOW_HTTP=yes"):
                fetch.fetch(address)
            with pytest.raises(PipelineError, match=r"not read"):
                fetch.fetch(address, insecure=True)
        assert fetch.fetch("http://vbr/swagger.json", allow_http=True) == DOCUMENT
        assert main(["import", "http://vbr/other.json", "--allow-http"]) == 1
        assert "warning: over http:// http://vbr/other.json may be anyone" in capsys.readouterr().err

    def test_redirects(self, answers: dict[str, httpx.Response]) -> None:
        def redirect(to: str) -> httpx.Response:
            return httpx.Response(302, headers={"Location": to})

        answers["https://a/swagger.json"] = redirect("https://b/swagger.json")
        answers["https://b/swagger.json"] = redirect("http://c/swagger.json")
        answers["http://c/swagger.json"] = redirect("https://d/swagger.json")
        answers["https://d/swagger.json"] = httpx.Response(200, json=DOCUMENT)
        with pytest.raises(PipelineError, match=r"https://a/.*it redirects to http://c/swagger\.json: over http://"):
            fetch.fetch("https://a/swagger.json")
        assert fetch.fetch("https://a/swagger.json", allow_http=True) == DOCUMENT
        answers["https://b/swagger.json"] = redirect("/other.json")
        answers["https://b/other.json"] = httpx.Response(200, json=DOCUMENT)
        assert fetch.fetch("https://a/swagger.json") == DOCUMENT
        answers["https://b/other.json"] = redirect("https://a/swagger.json")
        with pytest.raises(PipelineError, match="more than 10 redirects"):
            fetch.fetch("https://a/swagger.json")

    def test_what_is_too_large(self, answers: dict[str, httpx.Response], monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(fetch, "LIMIT", 2**20)
        answers["https://a/swagger.json"] = httpx.Response(200, content=b"x" * (2**20 + 1))
        with pytest.raises(PipelineError, match="not read: larger than 1 MiB"):
            fetch.fetch("https://a/swagger.json")

    @pytest.mark.parametrize("revision", ["../x", "1.3?x=", "1.3\n", "..", "a b"])
    def test_what_is_no_revision(self, answers: dict[str, httpx.Response], revision: str) -> None:
        assert not answers
        with pytest.raises(PipelineError, match="is not a revision"):
            fetch.fetch("https://vbr:9419", revision=revision)

    async def test_a_certificate_of_the_servers_own(self, tmp_path: Path) -> None:
        async with Simulator() as server:
            (tmp_path / "ca.pem").write_bytes(server.ca_pem)

            async def fetched(**trust: Any) -> Document:
                return await asyncio.to_thread(fetch.fetch, server.url, revision=REVISION, **trust)

            with pytest.raises(PipelineError, match=r"CERTIFICATE_VERIFY_FAILED.*CA=<file>.*INSECURE=yes"):
                await fetched()
            for trust in ({"ca": str(tmp_path / "ca.pem")}, {"insecure": True}):
                assert (await fetched(**trust))["info"]["version"] == REVISION

    def test_a_file_without_certificates(self, tmp_path: Path) -> None:
        for name in ("gone.pem", "empty.pem"):
            (tmp_path / "empty.pem").touch()
            with pytest.raises(PipelineError, match=f"{name}: no certificates in PEM form"):
                fetch.fetch("https://vbr:9419", ca=str(tmp_path / name))

    def test_an_insecure_run_says_so(
        self, answers: dict[str, httpx.Response], capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert not answers
        assert main(["import", "https://vbr:9419", "--insecure"]) == 1
        assert "warning: any certificate will do: https://vbr:9419 may be anyone" in capsys.readouterr().err
