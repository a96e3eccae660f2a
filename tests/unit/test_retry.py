"""Trying again: what, how often, after how long. Nothing here really waits."""

from __future__ import annotations

import asyncio
import time
from datetime import UTC, datetime
from email.utils import format_datetime
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import httpx
import pytest
import tenacity
from hypothesis import given
from hypothesis import strategies as st

from tests.support.fake_server import ID, NO_JOBS, TOKEN, WRONG_PASSWORD, Server, answering
from veeam_client import errors, retry
from veeam_client.retry import Retry, passing, retry_after

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from veeam_client import VeeamClient

    Failure = Exception | httpx.Response

SLEEP = asyncio.sleep


class Waits(list[float]):
    """What was waited, and a clock that went on by it."""

    now = 1000.0

    async def sleep(self, seconds: float) -> None:
        if seconds:
            self.append(seconds)
            self.now += seconds
        await SLEEP(0)


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch) -> Waits:
    waits = Waits()
    monkeypatch.setattr(asyncio, "sleep", waits.sleep)
    for module in (tenacity, retry):
        monkeypatch.setattr(module, "time", SimpleNamespace(monotonic=lambda: waits.now, time=time.time))
    return waits


def failing(failure: Failure, times: int = 1000) -> Callable[[httpx.Request], httpx.Response]:
    """Fails so often, and then works."""
    left = [failure] * times

    def answer(_: httpx.Request) -> httpx.Response:
        if not left:
            return httpx.Response(200, json=NO_JOBS | {"id": str(ID)})
        one = left.pop()
        if isinstance(one, Exception):
            raise one
        return one

    return answer


READS: dict[str, Callable[[VeeamClient], Awaitable[Any]]] = {
    "GET": lambda vbr: vbr.jobs.get_all_jobs(),
    # It takes its filters and its page in a body, but only reads.
    "POST that reads": lambda vbr: vbr.inventory_browser.get_all_inventory_hosts(body={}),
}
WRITES: dict[str, Callable[[VeeamClient], Awaitable[Any]]] = {
    "POST": lambda vbr: vbr.jobs.start_job(id=ID),
    "PUT": lambda vbr: vbr.with_options(check=False).jobs.update_job(id=ID, body={}),
    "DELETE": lambda vbr: vbr.jobs.delete_job(id=ID),
}
UNSENT: list[Failure] = [
    httpx.ConnectError("x"),
    httpx.ConnectTimeout("x"),
    httpx.PoolTimeout("x"),
    httpx.ProxyError("x"),
]
UNKNOWN: list[Failure] = [
    httpx.ReadTimeout("x"), httpx.WriteTimeout("x"), httpx.ReadError("x"), httpx.RemoteProtocolError("x"),
    *(httpx.Response(status) for status in (408, 429, 502, 503, 504)),
]  # fmt: skip
FINAL: list[Failure] = [
    *(httpx.Response(status) for status in (302, 400, 403, 404, 405, 409, 500, 501, 505)),
    httpx.DecodingError("x"),
]
ATTEMPTS = 4
TABLE = [
    *((read, failure, ATTEMPTS) for read in READS for failure in [*UNSENT, *UNKNOWN]),
    *((write, failure, ATTEMPTS) for write in WRITES for failure in UNSENT),
    *((write, failure, 1) for write in WRITES for failure in UNKNOWN),
    *((call, failure, 1) for call in [*READS, *WRITES] for failure in FINAL),
]


def requests_of(server: Server) -> int:
    return sum(path not in {TOKEN, "/api/oauth2/logout"} for path in server.paths())


def named(value: Any) -> str:
    return (
        str(value.status_code)
        if isinstance(value, httpx.Response)
        else value
        if isinstance(value, str)
        else repr(value)
    )


class TestWhat:
    @pytest.mark.parametrize(("call", "failure", "expected"), TABLE, ids=named)
    async def test_method_and_failure_decide(self, call: str, failure: Failure, expected: int, waits: Waits) -> None:
        server = Server(failing(failure))
        async with server.client(retry=Retry()) as vbr:
            with pytest.raises(errors.VeeamError):
                await {**READS, **WRITES}[call](vbr)
        assert (requests_of(server), len(waits)) == (expected, expected - 1)

    @pytest.mark.parametrize("failure", [*UNSENT, *UNKNOWN], ids=named)
    async def test_a_write_that_is_marked_is_tried_again_like_a_read(self, failure: Failure, waits: Waits) -> None:
        server = Server(failing(failure, times=2))
        async with server.client() as vbr:
            await vbr.with_options(retry=Retry(writes=True)).jobs.start_job(id=ID)
            assert (requests_of(server), len(waits)) == (3, 2)
            # The mark is of that call alone.
            server.answer = failing(httpx.Response(503))
            with pytest.raises(errors.ServerError):
                await vbr.jobs.start_job(id=ID)
        assert requests_of(server) == 4

    @pytest.mark.parametrize("retry", [None, Retry(attempts=1)])
    async def test_never(self, retry: Retry | None, waits: Waits) -> None:
        server = Server(failing(httpx.ConnectError("x")))
        async with server.client(retry=retry) as vbr:
            with pytest.raises(errors.Unreachable):
                await vbr.jobs.get_all_jobs()
        assert (requests_of(server), waits) == (1, [])

    async def test_what_comes_back_is_what_counts(self, waits: Waits) -> None:
        server = Server(failing(httpx.Response(503), times=3))
        async with server.client(retry=Retry()) as vbr:
            assert (await vbr.jobs.get_all_jobs()).data == []
        assert (requests_of(server), len(waits)) == (4, 3)

    async def test_a_rule_of_your_own(self, waits: Waits) -> None:
        rule = Retry(when=lambda error: passing(error) or getattr(error, "status", None) == 500, attempts=6)
        server = Server(failing(httpx.Response(500)))
        async with server.client(retry=rule) as vbr:
            with pytest.raises(errors.ServerError):
                await vbr.jobs.get_all_jobs()
        assert (requests_of(server), len(waits)) == (6, 5)

    async def test_a_refused_token_costs_no_attempt(self, waits: Waits) -> None:
        server = Server(answering(httpx.Response(401), httpx.Response(503), httpx.Response(200, json=NO_JOBS)))
        async with server.client(retry=Retry(attempts=2)) as vbr:
            await vbr.jobs.get_all_jobs()
        assert (requests_of(server), len(waits)) == (3, 1)

    async def test_one_replay_for_a_refused_token_however_many_attempts(self, waits: Waits) -> None:
        replies = [httpx.Response(status) for status in (401, 503, 401, 200)]
        server = Server(answering(*replies))
        async with server.client(retry=Retry()) as vbr:
            with pytest.raises(errors.AuthenticationError):
                await vbr.jobs.get_all_jobs()
        assert (requests_of(server), len(waits)) == (3, 1)


class TestSignIns:
    @pytest.mark.parametrize("failure", [*UNSENT, httpx.Response(429), httpx.Response(503)], ids=named)
    @pytest.mark.parametrize("call", [*READS, *WRITES])
    async def test_one_that_was_not_begun_is_repeated(self, call: str, failure: Failure, waits: Waits) -> None:
        server = Server(failing(failure, times=0))
        fails = failing(failure, times=2)
        server.sign_in = lambda request: fails(request) if len(server.forms) <= 2 else server.give()
        async with server.client(retry=Retry()) as vbr:
            await {**READS, **WRITES}[call](vbr)
        assert (len(server.forms), len(waits)) == (3, 2)

    @pytest.mark.parametrize(
        "failure",
        [
            httpx.ReadTimeout("x"),
            httpx.ReadError("x"),
            *(httpx.Response(status) for status in (408, 500, 502, 504)),
            httpx.Response(401, json=WRONG_PASSWORD),
        ],
        ids=named,
    )
    async def test_any_other_is_not_even_for_a_marked_call(self, failure: Failure, waits: Waits) -> None:
        server = Server()
        server.sign_in = failing(failure)
        async with server.client(retry=Retry(writes=True, when=lambda _: True)) as vbr:
            with pytest.raises(errors.VeeamError):
                await vbr.jobs.get_all_jobs()
        assert (len(server.forms), waits) == (1, [])


class TestHowLong:
    async def test_full_jitter_under_a_doubling_limit(self, waits: Waits) -> None:
        for _ in range(200):
            server = Server(failing(httpx.Response(503)))
            async with server.client(retry=Retry(attempts=6, first_wait=1, longest_wait=5, total=1000)) as vbr:
                with pytest.raises(errors.ServerError):
                    await vbr.jobs.get_all_jobs()
        assert len(waits) == 1000
        for number, limit in enumerate([1, 2, 4, 5, 5]):
            these = waits[number::5]
            assert 0 < min(these) < 0.2 * limit
            assert 0.8 * limit < max(these) <= limit

    @pytest.mark.parametrize(
        ("header", "low", "high"),
        [
            ("7", 7, 8),
            (" 7 ", 7, 8),
            ("0", 0, 1),
            ("Fri, 31 Dec 9999 23:59:59 GMT", 30, 31),
            ("Sun, 06 Nov 1994 08:49:37 GMT", 0, 1),
            ("Sun Nov  6 08:49:37 1994", 0, 1),  # asctime, which the standard allows too
            # longer than a caller waits
            ("31", 30, 31),
            ("86400", 30, 31),
            ("9" * 400, 30, 31),
            # nonsense is as good as nothing: 0.5 s at most
            ("-5", 0, 0.5),
            ("1e3", 0, 0.5),
            ("soon", 0, 0.5),
            ("", 0, 0.5),
            ("Wed, 99 Foo 99999 99:99:99 GMT", 0, 0.5),
        ],
    )
    @pytest.mark.parametrize("status", [429, 503])
    async def test_the_server_says_when(self, header: str, low: float, high: float, status: int, waits: Waits) -> None:
        server = Server(failing(httpx.Response(status, headers={"retry-after": header}), times=1))
        async with server.client(retry=Retry(longest_wait=30)) as vbr:
            await vbr.jobs.get_all_jobs()
        (wait,) = waits
        assert low <= wait <= high

    async def test_the_error_has_it(self) -> None:
        server = Server(failing(httpx.Response(429, headers={"retry-after": "90"})))
        async with server.client() as vbr:
            with pytest.raises(errors.RateLimited) as caught:
                await vbr.jobs.get_all_jobs()
        assert caught.value.retry_after == 90

    @given(st.text() | st.from_regex(r"[A-Z][a-z]{2}, \d{1,3} [A-Z][a-z]{2} \d{1,6} \d\d:\d\d:\d\d( [+-]?\w{1,5})?"))
    def test_no_header_breaks_it(self, header: str) -> None:
        seconds = retry_after({"retry-after": header})
        assert seconds is None or seconds >= 0

    def test_a_date_counts_from_now(self) -> None:
        header = format_datetime(datetime.fromtimestamp(time.time() + 100, UTC), usegmt=True)
        seconds = retry_after({"retry-after": header})
        assert seconds is not None
        assert 98 < seconds <= 100

    async def test_the_total_ends_it(self, waits: Waits) -> None:
        server = Server(failing(httpx.Response(503, headers={"retry-after": "20"})))
        async with server.client(retry=Retry(attempts=100, total=65)) as vbr:
            with pytest.raises(errors.ServerError):
                await vbr.jobs.get_all_jobs()
        # Begun after 0, 20, 40 and 60 seconds and up to three more; the next one would begin after 80.
        assert (requests_of(server), len(waits)) == (4, 3)

    async def test_time_spent_in_calls_counts(self, waits: Waits) -> None:
        def answer(_: httpx.Request) -> httpx.Response:
            waits.now += 40
            return httpx.Response(504)

        server = Server(answer)
        async with server.client(retry=Retry(total=60)) as vbr:
            with pytest.raises(errors.ServerError):
                await vbr.jobs.get_all_jobs()
        assert requests_of(server) == 2

    @pytest.mark.parametrize(
        "wrong", [{"attempts": 0}, {"total": 0}, {"first_wait": -1}, {"longest_wait": -1}], ids=str
    )
    def test_nonsense_is_refused(self, wrong: dict[str, Any]) -> None:
        with pytest.raises(ValueError, match=next(iter(wrong))):
            Retry(**wrong)


async def test_a_hook_hears_of_each(waits: Waits) -> None:
    received: list[tuple[errors.VeeamError, int, float]] = []
    server = Server(failing(httpx.Response(503)))
    async with server.client(retry=Retry(on_retry=lambda *reported: received.append(reported))) as vbr:
        with pytest.raises(errors.ServerError):
            await vbr.jobs.get_all_jobs()
    assert [number for _, number, _ in received] == [1, 2, 3]
    assert [wait for *_, wait in received] == waits
    assert {type(error) for error, *_ in received} == {errors.ServerError}


async def test_a_cancelled_call_is_not_tried_again(waits: Waits) -> None:
    async def cancels(request: httpx.Request) -> httpx.Response:
        if request.url.path == TOKEN:
            return await server(request)
        raise asyncio.CancelledError

    server = Server()
    vbr = server.client(retry=Retry(), transport=httpx.MockTransport(cancels))
    with pytest.raises(asyncio.CancelledError):
        await vbr.jobs.get_all_jobs()
    assert waits == []
    vbr._logout = False
    await vbr.close()
