"""Every way to fail, from a real socket: which error comes, what it says, and that it can be carried about."""

from __future__ import annotations

import asyncio
import copy
import pickle
import socket
from typing import Any

import pytest
from attrs import frozen

from tests.support.canned import (
    ELSEWHERE,
    HERE,
    Act,
    breaks_tls,
    closes,
    fingerprint_of,
    is_silent,
    playing,
    reply,
    resets,
    says,
    trusting,
)  # fmt: skip
from veeam_client import VeeamClient, errors
from veeam_client.auth import Tokens
from veeam_client.retry import Retry
from veeam_client.runtime.causes import Cause

HTML = b"<html><head><title>502 Bad Gateway</title></head>\n<body>a proxy</body></html>"
NOW = b'{"errorCode":"NotImplemented","message":"The HTTP resource ... does not support the API version \'1.3-rev0\'."}'
THEN = b'{"errorCode":"UnexpectedContent","message":"Unsupported RESTAPI version. The following ...: 1.1-rev0"}'
EXPIRED = b'{"errorCode":"ExpiredToken","message":"The token has expired."}'
MISSING = b'{"errorCode":"NotFound","message":"No such job.","resourceId":"5f6e"}'


@frozen
class Case:
    """What a server does, and what a caller gets."""

    name: str
    act: Act
    kind: type[errors.VeeamError]
    says: tuple[str, ...]
    certificate: Any = HERE
    verify: Any = None
    timeout: float = 10
    sent: bool | None = None


CASES = [
    Case("reset before a reply", says(b"", then=resets), errors.ConnectionFailed, ("broke", "is unknown"), sent=True),
    Case(
        "reset in the middle", says(reply("200 OK", b"{", length=100), then=resets),
        errors.ConnectionFailed, ("the connection broke", "is unknown"), sent=True,
    ),
    Case("closed without a reply", says(b""), errors.ConnectionFailed, ("broke", "without sending"), sent=True),
    Case(
        "half a body", says(reply("200 OK", b'{"data"', length=100)),
        errors.ConnectionFailed, ("incomplete|complete",), sent=True,
    ),
    Case("no HTTP", says(b"220 ready\r\n\r\n"), errors.ConnectionFailed, ("illegal|broke",), sent=True),
    Case("TLS breaks after the handshake", says(b"", then=breaks_tls), errors.ConnectionFailed, ("broke",), sent=True),
    Case("silence", is_silent, errors.TimedOut, ("no reply in time", "raise timeout="), timeout=0.2, sent=True),
    Case(
        "silence after half a body", says(reply("200 OK", b"{", length=9), then=is_silent),
        errors.TimedOut, ("no reply in time", "raise timeout="), timeout=0.2, sent=True,
    ),
    Case(
        "silence instead of a handshake", is_silent,
        errors.TimedOut, ("no connection in time", "firewall"), certificate=None, timeout=0.2, sent=False,
    ),
    Case(
        "closed instead of a handshake", closes,
        errors.Unreachable, ("could not connect", "check"), certificate=None, sent=False,
    ),
    Case(
        "a port without TLS", says(reply("400 Bad Request"), until=b"\x16"),
        errors.TlsFailed, ("HTTPS port",), certificate=None, sent=False,
    ),
    Case(
        "an unknown authority", is_silent,
        errors.TlsFailed, ("unable to get", fingerprint_of(HERE), "pass verify="), verify=True, sent=False,
    ),
    Case(
        "another host's certificate", is_silent,
        errors.TlsFailed, ("mismatch", fingerprint_of(ELSEWHERE), "pass verify="), certificate=ELSEWHERE, sent=False,
    ),
    Case(
        "another fingerprint", is_silent,
        errors.TlsFailed, ("not the pinned one", fingerprint_of(HERE), "pass verify="),
        verify=fingerprint_of(ELSEWHERE), sent=False,
    ),
    Case(
        "HTML 502", says(reply("502 Bad Gateway", HTML, "content-type: text/html")),
        errors.ServerError, ("502: <html>", "try again later"),
    ),
    Case(
        "HTML 200", says(reply("200 OK", HTML, "content-type: text/html")),
        errors.DecodeError, ("not JSON: <html>", "proxy"),
    ),
    Case("an empty 200", says(reply("200 OK")), errors.DecodeError, ("not JSON", "proxy")),
    Case("half of some JSON", says(reply("200 OK", b'{"data": [')), errors.DecodeError, ("not JSON", "proxy")),
    Case(
        "a packed body that is none", says(reply("200 OK", b"rubbish", "content-encoding: gzip")),
        errors.DecodeError, ("decompressed",),
    ),
    Case("an empty 401", says(reply("401 Unauthorized")), errors.AuthenticationError, ("answered 401", "check")),
    Case(
        "a string 401", says(reply("401 Unauthorized", b'"Unauthorized"')),
        errors.AuthenticationError, ("401: Unauthorized", "check"),
    ),
    Case(
        "an object 401", says(reply("401 Unauthorized", EXPIRED)),
        errors.AuthenticationError, ("ExpiredToken: The token", "check"),
    ),
    Case("403", says(reply("403 Forbidden")), errors.PermissionDenied, ("answered 403", "needs ViewJobs")),
    Case("404", says(reply("404 Not Found", MISSING)), errors.NotFound, ("No such job", "deleted")),
    Case(
        "429", says(reply("429 Too Many Requests", b"", "retry-after: 9")),
        errors.RateLimited, ("429", "connections="),
    ),
    Case(
        "the revision, as worded now", says(reply("400 Bad Request", NOW)),
        errors.UnsupportedRevision, ("1.3-rev0", "revision="),
    ),
    Case(
        "the revision, as worded before", says(reply("400 Bad Request", THEN)),
        errors.UnsupportedRevision, ("1.3-rev0", "revision="),
    ),
]  # fmt: skip


async def failure(url: str, case: Case) -> errors.VeeamError:
    verify = trusting() if case.verify is None else case.verify
    vbr = VeeamClient(
        url,
        auth=Tokens(access_token="given"),
        revision="1.3-rev0",
        verify=verify,
        timeout=case.timeout,
        retry=None,
        trust_env=False,
    )
    async with vbr:
        with pytest.raises(errors.VeeamError) as caught:
            await vbr.jobs.get_all_jobs()
    return caught.value


def survives(error: errors.VeeamError) -> None:
    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):  # noqa: S301  # our own bytes
        assert (type(twin), str(twin), vars(twin)) == (type(error), str(error), vars(error))
    # What pickles errors with all that led to them, as Dask does, and what shows them, finds only our own.
    led_to_it: list[BaseException | None] = [error]
    while led_to_it:
        one = led_to_it.pop()
        if one is not None:
            assert isinstance(one, errors.VeeamError | Cause)
            led_to_it += [one.__cause__, one.__context__]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
async def test_each_has_its_error(case: Case) -> None:
    async with playing(case.act, case.certificate) as url:
        error = await failure(url, case)
    assert type(error) is case.kind
    assert (error.server, error.operation) == (url, "GetAllJobs")
    assert str(error).startswith(f"GetAllJobs on {url}: ")
    for words in case.says:
        assert any(one in error.message for one in words.split("|")), error.message
    if isinstance(error, errors.ConnectionFailed):
        assert error.sent is case.sent
        assert error.__cause__ is not None
    if isinstance(error, errors.TlsFailed):
        assert error.fingerprint == (fingerprint_of(case.certificate) if case.certificate else None)
    survives(error)


async def test_nobody_listens() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    error = await failure(f"https://127.0.0.1:{port}", Case("refused", closes, errors.Unreachable, ()))
    assert type(error) is errors.Unreachable
    assert "could not connect" in error.message
    assert str(port) in error.message
    assert "check the address, the port and the service" in error.message
    survives(error)


async def test_no_such_host() -> None:
    error = await failure("https://no-such-host.invalid", Case("unknown", closes, errors.Unreachable, ()))
    assert type(error) is errors.Unreachable
    assert not error.sent
    survives(error)


@pytest.mark.parametrize("certificate", [HERE, ELSEWHERE])
async def test_the_right_fingerprint_is_all_that_counts(certificate: Any) -> None:
    good = says(reply("200 OK", b'{"serverTime": "2026-08-25T15:20:13Z", "timeZone": "UTC"}'))
    async with playing(good, certificate) as url, VeeamClient(url, verify=fingerprint_of(certificate)) as vbr:
        assert (await vbr.service.get_server_time()).time_zone == "UTC"


async def test_a_fingerprint_is_checked_at_every_connection() -> None:
    """A server whose certificate is changed between two calls."""
    good = says(reply("200 OK", b'{"serverTime": "2026-08-25T15:20:13Z", "timeZone": "UTC"}'))
    async with playing(good, HERE) as url, VeeamClient(url, revision="1.3-rev0", verify=fingerprint_of(HERE)) as vbr:
        await vbr.service.get_server_time()
        async with playing(good, ELSEWHERE) as other:
            vbr._requester.transport.server = other
            with pytest.raises(errors.TlsFailed):
                await vbr.service.get_server_time()


async def test_what_the_server_showed_can_be_pinned() -> None:
    """The way that the message advises."""
    good = says(reply("200 OK", b'{"serverTime": "2026-08-25T15:20:13Z", "timeZone": "UTC"}'))
    async with playing(good) as url:
        async with VeeamClient(url) as vbr:
            with pytest.raises(errors.TlsFailed) as caught:
                await vbr.service.get_server_time()
        assert caught.value.fingerprint
        async with VeeamClient(url, verify=caught.value.fingerprint) as vbr:
            await vbr.service.get_server_time()


async def test_an_untrusted_certificate_is_not_tried_again_and_gets_no_secret() -> None:
    received, retried = bytearray(), list[int]()
    retry = Retry(writes=True, first_wait=0, on_retry=lambda _, attempt, __: retried.append(attempt))

    async def act(reader: asyncio.StreamReader, _: asyncio.StreamWriter) -> None:
        received.extend(await reader.read())

    async with playing(act) as url:
        for verify in (True, fingerprint_of(ELSEWHERE)):
            async with VeeamClient(
                url, username="svc", password="x", revision="1.3-rev0", verify=verify, retry=retry
            ) as vbr:
                with pytest.raises(errors.TlsFailed) as caught:
                    await vbr.jobs.get_all_jobs()
                assert caught.value.operation == "CreateToken"
                with pytest.raises(errors.TlsFailed):
                    await vbr.service.get_server_time()
    assert not received
    assert not retried


@pytest.mark.parametrize("call", ["get_server_time", "discover"])
async def test_a_handshake_that_is_cancelled_leaves_no_connection(call: str) -> None:
    begun, ended = asyncio.Event(), asyncio.Event()

    async def act(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(1)
        begun.set()
        await is_silent(reader, writer)
        ended.set()

    async with playing(act, None) as url, VeeamClient(url) as vbr:
        calling = vbr.service.get_server_time() if call == "get_server_time" else vbr.discover(url)
        task = asyncio.create_task(calling)
        await begun.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        async with asyncio.timeout(10):
            await ended.wait()


async def test_a_failed_read_is_tried_again_over_a_real_socket() -> None:
    good = says(reply("200 OK", b'{"serverTime": "2026-08-25T15:20:13Z", "timeZone": "UTC"}'))
    acts = [
        says(b"", then=resets),
        says(reply("503 Busy", b"", "retry-after: 0")),
        says(reply("200 OK", b"{", length=5)),
        good,
    ]

    async def act(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await acts.pop(0)(reader, writer)

    requests: list[int] = []
    retry = Retry(first_wait=0, on_retry=lambda _, attempt, __: requests.append(attempt))
    async with playing(act) as url, VeeamClient(url, revision="1.3-rev0", verify=trusting(), retry=retry) as vbr:
        assert (await vbr.service.get_server_time()).time_zone == "UTC"
    assert (requests, acts) == ([1, 2, 3], [])


def test_the_table_has_every_kind_that_a_server_can_cause() -> None:
    kinds = {kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, errors.VeeamError)}
    local = {errors.VeeamError, errors.InvalidArgument, errors.ClientClosed, errors.SignInExpired, errors.ApiError}
    local |= {errors.WrongEventLoop}
    local |= {errors.ProxyRefused}  # `test_proxies`
    # Of many calls together, and of what was asked for, not of how it was answered.
    local |= {
        errors.ChangedMeanwhile,
        errors.CursorMoved,
        errors.NotOne,
        errors.PaginationError,
        errors.RecipeFailed,
        errors.TransferBroken,
        errors.UnsupportedByServer,
    }
    local |= {errors.WorkError, errors.WorkFailed, errors.WorkForgotten, errors.WorkTimedOut}
    assert {case.kind for case in CASES} == kinds - local
