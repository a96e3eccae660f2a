"""Finding port and revision."""

from __future__ import annotations

import ssl
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from veeam_client import VeeamClient, errors
from veeam_client.client import discovery
from veeam_client.rest import REVISION

if TYPE_CHECKING:
    from collections.abc import Callable

    Answers = dict[int, Exception | Callable[[str], int]]

REFUSED = httpx.ConnectError("refused")


class Doors:
    """A host whose ports answer, each in its way."""

    def __init__(self, answers: Answers) -> None:
        self.answers = answers
        self.asked: list[tuple[int, str]] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        port = request.url.port or 443
        self.asked.append((port, request.url.path))
        assert "authorization" not in request.headers
        answer = self.answers[port]
        if isinstance(answer, Exception):
            raise answer
        return httpx.Response(answer(request.url.path), content=b"never read")

    async def discover(self, host: str = "vbr01") -> discovery.Discovered:
        return await VeeamClient.discover(host, transport=httpx.MockTransport(self))


def speaks(*revisions: str) -> Callable[[str], int]:
    return lambda path: 200 if path in {f"/swagger/v{one}/swagger.json" for one in revisions} else 404


@pytest.mark.parametrize(
    ("answers", "host", "url"),
    [
        ({9419: speaks(REVISION)}, "vbr01", "https://vbr01:9419"),
        ({9419: REFUSED, 443: speaks(REVISION)}, "vbr01", "https://vbr01:443"),
        ({9419: httpx.ConnectTimeout("x"), 443: speaks(REVISION)}, "https://vbr01", "https://vbr01:443"),
        ({8443: speaks(REVISION)}, "vbr01:8443", "https://vbr01:8443"),
        ({443: speaks(REVISION)}, "https://vbr01:443/", "https://vbr01:443"),
        ({9419: REFUSED, 443: speaks(REVISION)}, "[::1]", "https://[::1]:443"),
    ],
)
async def test_the_port(answers: Answers, host: str, url: str) -> None:
    found = await Doors(answers).discover(host)
    assert found == discovery.Discovered(url, REVISION)
    async with VeeamClient(found.url, revision=found.revision) as vbr:
        assert vbr.server == url


async def test_the_newest_revision_of_both(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(discovery, "REVISIONS", ("1.3-rev2", "1.3-rev1", "1.3-rev0"))
    doors = Doors({9419: speaks("1.3-rev0", "1.3-rev1", "9.9-rev9")})
    assert (await doors.discover()).revision == "1.3-rev1"
    assert doors.asked == [(9419, f"/swagger/v1.3-rev{number}/swagger.json") for number in (2, 1)]


@pytest.mark.parametrize("status", [404, 400, 403, 302])
async def test_a_server_that_speaks_none(status: int) -> None:
    with pytest.raises(errors.UnsupportedRevision, match="is not a VBR server") as caught:
        await Doors({9419: lambda _: status}).discover()
    assert (caught.value.server, caught.value.operation) == ("https://vbr01:9419", "discover")
    assert f"answered {status}: it supports none of {REVISION}" in str(caught.value)


@pytest.mark.parametrize(("status", "kind"), [(429, errors.RateLimited), (503, errors.ServerError)])
async def test_a_busy_server_is_no_wrong_server(status: int, kind: type[errors.ApiError]) -> None:
    with pytest.raises(kind) as caught:
        await Doors({9419: lambda _: status}).discover()
    assert caught.value.status == status


async def test_a_certificate_that_is_not_trusted_is_told_at_once() -> None:
    untrusted = httpx.ConnectError("x")
    untrusted.__cause__ = ssl.SSLCertVerificationError(1, "self-signed certificate")
    doors = Doors({9419: untrusted, 443: speaks(REVISION)})
    with pytest.raises(errors.TlsFailed, match="self-signed"):
        await doors.discover()
    assert [port for port, _ in doors.asked] == [9419]


async def test_nobody_answers() -> None:
    with pytest.raises(errors.Unreachable, match=r"port 9419: .*refused.*; port 443: no connection in time") as caught:
        await Doors({9419: REFUSED, 443: httpx.ConnectTimeout("x")}).discover()
    assert (caught.value.server, caught.value.operation) == ("vbr01", "discover")
    with pytest.raises(errors.Unreachable, match="could not connect") as one:
        await Doors({8443: REFUSED}).discover("vbr01:8443")
    assert one.value.server == "https://vbr01:8443"


@pytest.mark.parametrize(
    "given", [{"host": "a b"}, {"host": "vbr01", "timeout": 0}, {"host": "vbr01", "verify": "gone"}]
)
async def test_nonsense_is_refused(given: dict[str, Any]) -> None:
    with pytest.raises(errors.InvalidArgument):
        await VeeamClient.discover(**given)
