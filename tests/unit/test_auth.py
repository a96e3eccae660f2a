"""Each way of signing in: what it sends, when it asks for a password, and what is left when a session is over."""

from __future__ import annotations

import asyncio
import copy
import json
import pickle
import threading
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from tests.support.fake_server import HOST, JOBS, LOGOUT, PASSWORD, SERVER, TOKEN, WRONG_PASSWORD, Server, answering
from veeam_client import VeeamClient, errors
from veeam_client.auth import AuthorizationCodeAuth, FormAuth, PasswordAuth, Tokens

if TYPE_CHECKING:
    from veeam_client.auth.credentials import Secret

CODE = "code-93"
USED = {"errorCode": "InvalidToken", "message": "The refresh token is used."}
NOBODY: dict[str, Any] = {"username": None, "password": None}


def guarded(**settings: Any) -> Server:
    """A server that looks at tokens and takes those that it gave last."""
    server = Server()
    server.answer = server.asks_for_a_good_token
    vars(server).update(settings)
    return server


def refuses_refreshes(server: Server) -> None:
    def answer(_: httpx.Request) -> httpx.Response:
        is_refresh = server.forms[-1]["grant_type"] == "refresh_token"
        return httpx.Response(401, json=USED) if is_refresh else server.give()

    server.sign_in = answer


class Vault:
    """A password that can be asked for in every way, and counts how often it is."""

    def __init__(self, *passwords: str) -> None:
        self.passwords = list(passwords)
        self.threads: list[int] = []

    def plain(self) -> str:
        self.threads.append(threading.get_ident())
        return self.passwords.pop(0) if len(self.passwords) > 1 else self.passwords[0]

    async def coroutine(self) -> str:
        await asyncio.sleep(0)
        return self.plain()

    def secret(self, kind: str) -> Secret:
        if kind == "function that gives a coroutine":
            return lambda: self.coroutine()  # noqa: PLW0108  # not a coroutine function, and that is the point
        return self.plain if kind == "function" else self.coroutine


KINDS = ["function", "coroutine function", "function that gives a coroutine"]


class TestPasswords:
    @pytest.mark.parametrize("kind", KINDS)
    async def test_each_kind_is_sent(self, kind: str) -> None:
        server, vault = guarded(), Vault(PASSWORD)
        async with server.client(password=vault.secret(kind)) as vbr:
            await vbr.jobs.get_all_jobs()
        assert server.forms == [{"grant_type": "password", "username": "svc", "password": PASSWORD}]

    async def test_a_plain_function_runs_in_a_thread_since_it_may_block(self) -> None:
        server, vault = guarded(), Vault(PASSWORD)
        async with server.client(password=vault.plain) as vbr:
            await vbr.jobs.get_all_jobs()
        assert vault.threads != [threading.get_ident()]

    @pytest.mark.parametrize("kind", KINDS)
    async def test_it_is_asked_for_only_when_it_is_needed(self, kind: str) -> None:
        server, vault = Server(), Vault(PASSWORD)
        async with server.client(password=vault.secret(kind)) as vbr:
            await vbr.service.get_server_time()
            assert len(vault.threads) == 0
            server.answer = server.asks_for_a_good_token
            await asyncio.gather(*(vbr.jobs.get_all_jobs() for _ in range(50)))
            server.good.clear()
            await vbr.jobs.get_all_jobs()
            assert server.grants() == ["password", "refresh_token"]
            assert len(vault.threads) == 1
            server.good.clear()
            refuses_refreshes(server)
            await vbr.jobs.get_all_jobs()
            assert len(vault.threads) == 2

    async def test_a_refused_one_is_not_sent_again_but_a_changed_one_is(self) -> None:
        server, vault = guarded(), Vault("old", "old", "new")
        server.sign_in = answering(httpx.Response(401, json=WRONG_PASSWORD))
        async with server.client(password=vault.plain) as vbr:
            for _ in range(2):
                with pytest.raises(errors.AuthenticationError, match="wrong password"):
                    await vbr.jobs.get_all_jobs()
            assert [form["password"] for form in server.forms] == ["old"]
            server.sign_in = None
            await vbr.jobs.get_all_jobs()
        assert [form["password"] for form in server.forms] == ["old", "new"]

    async def test_two_hundred_who_wait_ask_the_vault_once(self) -> None:
        server, vault = guarded(), Vault(PASSWORD)
        server.sign_in = answering(httpx.Response(401, json=WRONG_PASSWORD))
        async with server.client(password=vault.coroutine) as vbr:
            results = await asyncio.gather(*(vbr.jobs.get_all_jobs() for _ in range(200)), return_exceptions=True)
        assert {type(result) for result in results} == {errors.AuthenticationError}
        assert (server.paths(), len(vault.threads)) == ([TOKEN], 1)

    async def test_refusals_do_not_pile_up_tracebacks(self) -> None:
        server = guarded()
        server.sign_in = answering(httpx.Response(401, json=WRONG_PASSWORD))
        depths = set[int]()
        async with server.client() as vbr:
            for _ in range(5):
                with pytest.raises(errors.AuthenticationError) as caught:
                    await vbr.jobs.get_all_jobs()
                depths.add(len(caught.traceback))
            kept = vbr._requester.sign_in._used["password"] if vbr._requester.sign_in else None
        assert max(depths) - min(depths) <= 1
        assert kept is not None
        assert kept[1].__traceback__ is None

    async def test_a_vault_that_fails_is_asked_again_with_the_next_call(self) -> None:
        server, vault = guarded(), Vault(PASSWORD)
        problems = [OSError("vault sealed")]

        async def ask() -> str:
            if problems:
                raise problems.pop()
            return await vault.coroutine()

        async with server.client(password=ask) as vbr:
            with pytest.raises(OSError, match="vault sealed"):
                await vbr.jobs.get_all_jobs()
            assert server.requests == []
            await vbr.jobs.get_all_jobs()

    @pytest.mark.parametrize(("username", "password"), [("", PASSWORD), ("svc", "")])
    def test_both_are_needed(self, username: str, password: str) -> None:
        with pytest.raises(errors.InvalidArgument, match="both needed"):
            PasswordAuth(username, password)

    def test_two_ways_at_once_are_one_too_many(self) -> None:
        with pytest.raises(errors.InvalidArgument, match="auth="):
            Server().client(auth=AuthorizationCodeAuth(CODE))


@pytest.mark.parametrize("kind", [lambda **more: PasswordAuth("svc", PASSWORD, **more),
                                  lambda **more: AuthorizationCodeAuth(CODE, **more)])  # fmt: skip
@pytest.mark.parametrize("short", [True, False])
async def test_a_short_refresh_token_is_asked_for(kind: Any, short: bool) -> None:  # noqa: FBT001
    server = guarded()
    async with server.client(**NOBODY, auth=kind(use_short_term_refresh=short)) as vbr:
        await vbr.jobs.get_all_jobs()
    assert server.forms[0].get("use_short_term_refresh") == ("true" if short else None)


class TestAuthorizationCodes:
    async def test_one_signs_in_once(self) -> None:
        server = guarded()
        async with server.client(**NOBODY, auth=AuthorizationCodeAuth(CODE)) as vbr:
            await vbr.jobs.get_all_jobs()
            server.good.clear()
            await vbr.jobs.get_all_jobs()
            assert server.forms[0] == {"grant_type": "authorization_code", "code": CODE}
            assert server.grants() == ["authorization_code", "refresh_token"]
            server.good.clear()
            refuses_refreshes(server)
            for _ in range(2):
                with pytest.raises(errors.SignInExpired, match="sign in again") as ended:
                    await vbr.jobs.get_all_jobs()
                assert ended.value.server == SERVER
        assert server.grants() == ["authorization_code", "refresh_token", "refresh_token"]

    @pytest.mark.parametrize("failure", [httpx.ConnectError("refused"), httpx.Response(503), httpx.Response(429)])
    async def test_a_server_that_did_not_begin_leaves_it_good(
        self, failure: httpx.ConnectError | httpx.Response
    ) -> None:
        server = guarded()
        failures = [failure]

        def answer(_: httpx.Request) -> httpx.Response:
            if not failures:
                return server.give()
            one = failures.pop()
            if isinstance(one, Exception):
                raise one
            return one

        server.sign_in = answer
        async with server.client(**NOBODY, auth=AuthorizationCodeAuth(CODE)) as vbr:
            with pytest.raises(errors.VeeamError):
                await vbr.jobs.get_all_jobs()
            await vbr.jobs.get_all_jobs()
        assert [form["code"] for form in server.forms] == [CODE, CODE]

    @pytest.mark.parametrize("failure", [httpx.ReadTimeout("x"), httpx.ReadError("x")])
    async def test_without_a_reply_it_counts_as_used(self, failure: Exception) -> None:
        def answer(_: httpx.Request) -> httpx.Response:
            raise failure

        server = guarded(sign_in=answer)
        async with server.client(**NOBODY, auth=AuthorizationCodeAuth(CODE)) as vbr:
            with pytest.raises(errors.ConnectionFailed):
                await vbr.jobs.get_all_jobs()
            with pytest.raises(errors.SignInExpired):
                await vbr.jobs.get_all_jobs()
        assert len(server.forms) == 1

    async def test_a_refused_one_is_sent_once(self) -> None:
        server = guarded(sign_in=answering(httpx.Response(401, json=WRONG_PASSWORD)))
        async with server.client(**NOBODY, auth=AuthorizationCodeAuth(CODE)) as vbr:
            for _ in range(2):
                with pytest.raises(errors.AuthenticationError):
                    await vbr.jobs.get_all_jobs()
        assert len(server.forms) == 1

    async def test_a_denial_after_a_refresh_is_a_denial(self) -> None:
        server = Server(answering(httpx.Response(401), httpx.Response(403)))
        async with server.client(**NOBODY, auth=AuthorizationCodeAuth(CODE)) as vbr:
            for _ in range(2):
                with pytest.raises(errors.PermissionDenied):
                    await vbr.jobs.get_all_jobs()
        assert server.grants() == ["authorization_code", "refresh_token"]


def client_with(server: Server, tokens: Tokens, **settings: Any) -> VeeamClient:
    return server.client(**NOBODY, auth=tokens, **settings)


class TestTokens:
    async def test_a_refresh_token_alone_is_used_at_once(self) -> None:
        server = guarded()
        async with client_with(server, Tokens(refresh_token="kept")) as vbr:
            await vbr.jobs.get_all_jobs()
            await vbr.jobs.get_all_jobs()
        assert server.forms == [{"grant_type": "refresh_token", "refresh_token": "kept"}]
        assert server.paths() == [TOKEN, JOBS, JOBS]

    async def test_an_access_token_alone_is_used_until_it_is_refused(self) -> None:
        server = guarded(good={"given"})
        ended = datetime.now(UTC) - timedelta(hours=1)
        for tokens in (Tokens(access_token="given"), Tokens(access_token="given", expires_at=ended)):
            async with client_with(server, tokens) as vbr:
                await vbr.jobs.get_all_jobs()
        server.good.clear()
        async with client_with(server, Tokens(access_token="given")) as vbr:
            with pytest.raises(errors.AuthenticationError, match="or the token") as caught:
                await vbr.jobs.get_all_jobs()
        assert caught.value.operation == "GetAllJobs"
        assert server.paths() == [JOBS] * 3

    @pytest.mark.parametrize(
        ("left", "grants"), [(None, []), (3600, []), (50, []), (-1, ["refresh_token"]), (-3600, ["refresh_token"])]
    )
    async def test_with_both_the_end_decides(self, left: float | None, grants: list[str]) -> None:
        server = guarded(good={"given"})
        ends = None if left is None else datetime.now(UTC) + timedelta(seconds=left)
        async with client_with(server, Tokens(access_token="given", refresh_token="kept", expires_at=ends)) as vbr:
            await vbr.jobs.get_all_jobs()
        assert server.grants() == grants

    async def test_with_both_a_refusal_renews(self) -> None:
        server = guarded()
        async with client_with(server, Tokens(access_token="given", refresh_token="kept")) as vbr:
            await vbr.jobs.get_all_jobs()
        assert server.paths() == [JOBS, TOKEN, JOBS]

    async def test_a_refused_refresh_is_the_end(self) -> None:
        server = guarded(sign_in=answering(httpx.Response(401, json=USED)))
        async with client_with(server, Tokens(refresh_token="kept")) as vbr:
            for _ in range(3):
                with pytest.raises(errors.SignInExpired, match="refresh token is used"):
                    await vbr.jobs.get_all_jobs()
        assert server.paths() == [TOKEN]

    async def test_a_denial_is_one_though_the_token_was_refreshed(self) -> None:
        server = Server(lambda _: httpx.Response(403))
        async with client_with(server, Tokens(refresh_token="kept")) as vbr:
            for _ in range(2):
                with pytest.raises(errors.PermissionDenied):
                    await vbr.jobs.get_all_jobs()
        assert server.paths() == [TOKEN, JOBS, JOBS]

    async def test_a_session_is_handed_on(self) -> None:
        server = guarded()
        async with server.client(logout=False) as first:
            assert first.tokens is None
            await first.jobs.get_all_jobs()
            saved = json.dumps(first.tokens.to_json() if first.tokens else None)
        assert "access-1" in saved
        assert "refresh-1" in saved
        async with client_with(server, Tokens.from_json(json.loads(saved))) as second:
            await second.jobs.get_all_jobs()
            server.good.clear()
            await second.jobs.get_all_jobs()
            kept = second.tokens
        # Whoever began it ends it; and what the second one has after its renewal goes on from there.
        assert server.grants() == ["password", "refresh_token"]
        assert LOGOUT not in server.paths()
        assert kept is not None
        assert (kept.access_token, kept.refresh_token) == ("access-2", "refresh-2")
        assert kept.expires_at is not None
        assert timedelta(minutes=14) < kept.expires_at - datetime.now(UTC) <= timedelta(minutes=15)

    def test_saving_loses_nothing_and_shows_nothing(self) -> None:
        tokens = Tokens(access_token="a.b", refresh_token="c", expires_at=datetime(2026, 8, 25, tzinfo=UTC))
        saved = tokens.to_json()
        assert json.loads(json.dumps(saved)) == saved == {
            "access_token": "a.b", "refresh_token": "c", "expires_at": "2026-08-25T00:00:00+00:00"
        }  # fmt: skip
        assert {type(value) for value in saved.values()} == {str}
        assert Tokens.from_json(saved) == tokens == copy.deepcopy(tokens)
        with pytest.raises(TypeError, match=r"to_json\(\) gives tokens"):
            pickle.dumps(tokens)
        assert Tokens.from_json({"refresh_token": "c"}) == Tokens(refresh_token="c")
        assert "a.b" not in repr(tokens)
        assert "'c'" not in repr(tokens)

    @pytest.mark.parametrize(
        ("given", "expected"),
        [
            ({}, "is needed"),
            ({"access_token": ""}, "is needed"),
            ({"access_token": "secret\n"}, "line break"),
            ({"access_token": "two words"}, "space"),
            ({"access_token": "é"}, "something else"),
            ({"access_token": "a", "expires_at": datetime(2026, 8, 25)}, "time zone"),  # noqa: DTZ001  # none is the point
        ],
    )
    def test_what_cannot_be_used(self, given: dict[str, Any], expected: str) -> None:
        with pytest.raises(errors.InvalidArgument, match=expected) as caught:
            Tokens(**given)
        assert "secret" not in str(caught.value)


async def test_a_way_of_your_own() -> None:
    class Pass(FormAuth):
        async def form(self) -> dict[str, str]:
            return {"grant_type": "vbr_token", "vbr_token": "one"}

    server = guarded()
    async with VeeamClient(HOST, auth=Pass(), transport=httpx.MockTransport(server)) as vbr:
        await vbr.jobs.get_all_jobs()
    assert server.forms == [{"grant_type": "vbr_token", "vbr_token": "one"}]
