"""Finding port and revision."""

from __future__ import annotations

import ssl
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from veeam_client import VeeamClient, errors
from veeam_client.client import discovery
from veeam_client.rest import REVISION, REVISIONS

if TYPE_CHECKING:
    from collections.abc import Callable

    Answer = Callable[[str, str], httpx.Response]
    Answers = dict[int, Exception | Answer]

TIME = "/api/v1/serverTime"
REFUSED = httpx.ConnectError("refused")


class Doors:
    """A host whose ports answer, each in its way."""

    def __init__(self, answers: Answers) -> None:
        self.answers = answers
        self.asked: list[tuple[int, str, str]] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        port = request.url.port or 443
        revision = request.headers["x-api-version"]
        self.asked.append((port, request.url.path, revision))
        assert "authorization" not in request.headers
        answer = self.answers[port]
        if isinstance(answer, Exception):
            raise answer
        return answer(request.url.path, revision)

    async def discover(self, host: str = "vbr01", **options: Any) -> discovery.Discovered:
        return await VeeamClient.discover(host, transport=httpx.MockTransport(self), **options)


def answers_all(status: int) -> Answer:
    return lambda _path, _revision: httpx.Response(status, content=b"<html>")


def speaks(*revisions: str, lists: bool = False, has_index: bool = True) -> Answer:
    """A server that speaks revisions; one of 12.x lists them when it refuses one."""

    def answer(path: str, revision: str) -> httpx.Response:
        if path == "/swagger/index.js" and has_index and not lists:
            return httpx.Response(200, text=" ".join(f'"/swagger/v{one}/swagger.json"' for one in revisions))
        if path != TIME:
            return httpx.Response(404)
        if revision in revisions:
            return httpx.Response(200, json={"serverTime": "2026-08-25T15:20:13Z", "timeZone": "UTC"})
        if lists:
            message = f"Unsupported RESTAPI version. The following versions are supported: {', '.join(revisions)}"
            return httpx.Response(400, json={"errorCode": "UnexpectedContent", "message": message})
        message = f"The HTTP resource that matches '{path}' does not support the API version '{revision}'."
        return httpx.Response(400, json={"errorCode": "NotImplemented", "message": message})

    return answer


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
    assert found == discovery.Discovered(url, REVISION, revisions=(REVISION,))
    assert found.port == int(url.rpartition(":")[2])
    async with VeeamClient(found.url, revision=found.revision) as vbr:
        assert vbr.server == url


@pytest.mark.parametrize("has_index", [True, False])
async def test_the_newest_revision_of_both(*, has_index: bool) -> None:
    doors = Doors({9419: speaks("9.9-rev9", "1.3-rev1", "1.3-rev0", has_index=has_index)})
    found = await doors.discover()
    assert found.revision == "1.3-rev1"
    assert found.revisions == (("9.9-rev9",) if has_index else ()) + ("1.3-rev1", "1.3-rev0")
    assert doors.asked[:2] == [(9419, TIME, "1.3-rev2"), (9419, TIME, "1.3-rev1")]


async def test_a_refusal_that_lists_what_is_spoken_is_enough() -> None:
    doors = Doors({9419: speaks("1.1-rev0", "1.2-rev0", "1.2-rev1", lists=True)})
    async with VeeamClient("vbr01", transport=httpx.MockTransport(doors)) as vbr:
        negotiation = vbr._requester.negotiation
        negotiation.revision, negotiation.is_given = None, False
        assert (await vbr.service.get_server_time()).time_zone == "UTC"
        assert vbr.revision == "1.2-rev1"
    assert [revision for *_, revision in doors.asked] == ["1.3-rev2", "1.2-rev1"]


async def test_a_revision_that_is_given_has_to_be_spoken() -> None:
    doors = Doors({9419: speaks("1.3-rev1", "1.3-rev0")})
    assert (await doors.discover(revision="1.3-rev0")).revision == "1.3-rev0"
    with pytest.raises(errors.UnsupportedRevision, match=r"speaks 1\.3-rev1, 1\.3-rev0.*without revision=") as caught:
        await doors.discover(revision="1.2-rev1")
    assert caught.value.spoken == ("1.3-rev1", "1.3-rev0")


@pytest.mark.parametrize(
    ("spoken", "advice"), [("1.1-rev1", "upgrade the server"), ("1.4-rev0", "a newer veeam-client")]
)
@pytest.mark.parametrize("lists", [True, False])
async def test_none_in_common(spoken: str, advice: str, *, lists: bool) -> None:
    with pytest.raises(errors.UnsupportedRevision, match=advice) as caught:
        await Doors({9419: speaks(spoken, lists=lists)}).discover()
    assert f"it speaks {spoken}, and this package {', '.join(REVISIONS)}" in str(caught.value)
    assert caught.value.spoken == (spoken,)


@pytest.mark.parametrize("status", [404, 400, 403, 302, 500, 200])
async def test_a_server_that_does_not_say_what_it_speaks(status: int) -> None:
    def answer(path: str, _: str) -> httpx.Response:
        return httpx.Response(status if path == TIME else 404, content=b"<html>")

    with pytest.raises(errors.UnsupportedRevision, match="is no VBR server") as caught:
        await Doors({9419: answer}).discover()
    assert (caught.value.server, caught.value.operation) == ("https://vbr01:9419", "discover")
    assert f"answered {status}: it speaks none of {', '.join(REVISIONS)}" in str(caught.value)


async def test_the_documents_tell_where_the_time_does_not() -> None:
    def answer(path: str, _: str) -> httpx.Response:
        return httpx.Response(200 if path == "/swagger/v1.3-rev0/swagger.json" else 404, content=b"{}")

    assert (await Doors({9419: answer}).discover()).revision == "1.3-rev0"


@pytest.mark.parametrize(("status", "kind"), [(429, errors.RateLimited), (503, errors.ServerError)])
async def test_a_busy_server_is_no_wrong_server(status: int, kind: type[errors.ApiError]) -> None:
    with pytest.raises(kind) as caught:
        await Doors({9419: answers_all(status)}).discover()
    assert caught.value.status == status


async def test_a_certificate_that_is_not_trusted_is_told_at_once() -> None:
    untrusted = httpx.ConnectError("x")
    untrusted.__cause__ = ssl.SSLCertVerificationError(1, "self-signed certificate")
    doors = Doors({9419: untrusted, 443: speaks(REVISION)})
    with pytest.raises(errors.TlsFailed, match="self-signed"):
        await doors.discover()
    assert [port for port, *_ in doors.asked] == [9419]


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
