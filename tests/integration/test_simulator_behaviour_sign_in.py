"""What real servers do at run time: address, sign-in and tokens. A test for each line of the guide.

The docstring of a test is the line of the table in docs/guides/testing.md that it shows, with the client's answer.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest

from tests.support.behaviour import ONCE, jobs_of, stage
from tests.support.simulated import refresh, sign_in, use
from veeam_client import VeeamClient, errors
from veeam_client.simulator import Mood, Simulator, User

# --- address, TLS, revisions ---


async def test_a_certificate_is_pinned() -> None:
    """The certificate is signed by nobody that a client knows: people pin its fingerprint."""
    async with Simulator(jobs=1) as server:
        given: dict[str, Any] = {"username": server.username, "password": server.password}
        async with VeeamClient(server.url, verify=server.fingerprint, **given) as vbr:
            assert (await vbr.service.get_server_info()).name == server.name
        async with VeeamClient(server.url, retry=ONCE, **given) as vbr:
            with pytest.raises(errors.TlsFailed):
                await vbr.service.get_server_info()


async def test_no_revision() -> None:
    """A server answers without `x-api-version`."""
    async with stage() as s:
        del s.raw.headers["x-api-version"]
        assert (await s.raw.get("/api/v1/serverInfo")).status_code == 200


async def test_an_unknown_revision() -> None:
    """A revision that is not served gets 400 `NotImplemented`, with the address in the message."""
    async with stage(client={"revision": "1.3-rev9", "retry": ONCE}) as s:
        with pytest.raises(errors.UnsupportedRevision):
            await s.vbr.service.get_server_info()
        refused = await s.raw.get("/api/v1/serverInfo", headers={"x-api-version": "9.9-rev9"})
        assert (refused.status_code, refused.json()["errorCode"]) == (400, "NotImplemented")


async def test_an_unknown_revision_on_an_older_server() -> None:
    """Builds before 13.0 name the revisions that they serve instead."""
    async with stage(
        revisions=["1.2-rev1", "1.1-rev2"], signed_in=False, client={"retry": ONCE, "revision": "1.3-rev0"}
    ) as s:
        with pytest.raises(errors.UnsupportedRevision, match=r"1\.2-rev1, 1\.1-rev2"):
            await s.vbr.service.get_server_info()


async def test_revisions_are_listed() -> None:
    """Each revision that is served has a swagger document, and `/swagger/index.js` names them."""
    async with stage(revisions=["1.3-rev2", "1.3-rev1", "1.3-rev0"], signed_in=False) as s:
        index = (await s.raw.get("/swagger/index.js")).text
        for revision in ("1.3-rev2", "1.3-rev1", "1.3-rev0"):
            assert revision in index
            assert (await s.raw.get(f"/swagger/v{revision}/swagger.json")).json()["info"]["version"] == revision


async def test_older_revisions_stay_served() -> None:
    """A newer server serves older revisions, too."""
    async with stage(revisions=["1.3-rev2", "1.3-rev1", "1.3-rev0"]) as s:
        assert await jobs_of(s.vbr) == 40


async def test_something_else_at_the_address() -> None:
    """Something else can answer at the address: 404 with HTML where tokens are asked for."""
    async with stage(signed_in=False, client={"retry": ONCE}, mood=Mood(sign_in_pages=(404,))) as s:
        with pytest.raises(errors.VeeamError):
            await s.vbr.service.get_server_info()
        assert s.server.counters.failed_sign_ins == 0


# --- tokens ---


async def test_a_token_lives_as_long_as_it_says() -> None:
    """An access token lives as long as `expires_in` says, 900 seconds or 3600."""
    async with stage(token_lifetime=900) as s:
        assert (await sign_in(s.raw, s.server)).json()["expires_in"] == 900
        assert (await s.raw.get("/api/v1/serverInfo")).status_code == 200
        s.clock.advance(900)
        assert (await s.raw.get("/api/v1/serverInfo")).status_code == 401
        assert await jobs_of(s.vbr) == 40


async def test_a_refresh_token_works_once() -> None:
    """A refresh token works once, and each refresh gives a new pair."""
    async with stage() as s:
        token = (await sign_in(s.raw, s.server)).json()["refresh_token"]
        assert [(await refresh(s.raw, token)).status_code for _ in range(2)] == [200, 401]
        assert await jobs_of(s.vbr) == 40
        s.server.expire_tokens()
        assert await jobs_of(s.vbr) == 40
        assert (s.server.counters.refreshes, s.server.counters.reused_refresh_tokens) == (2, 1)


@pytest.mark.parametrize(("short", "seconds"), [("false", 14 * 86_400), ("true", 900 + 900)])
async def test_how_long_a_refresh_token_lives(short: str, seconds: float) -> None:
    """A refresh token lives 14 days, or 15 minutes longer than the access token if the sign-in asks for that."""
    async with stage(token_lifetime=900) as s:
        for before, status in ((1, 200), (0, 401)):
            token = (await sign_in(s.raw, s.server, use_short_term_refresh=short)).json()["refresh_token"]
            s.clock.advance(seconds - before)
            assert (await refresh(s.raw, token)).status_code == status


async def test_a_restart() -> None:
    """No token survives a restart of the server."""
    async with stage() as s:
        assert await jobs_of(s.vbr) == 40
        s.server.restart()
        assert await jobs_of(s.vbr) == 40
        # One for the plain client, two for the client under test.
        assert s.server.counters.sign_ins == 3


async def test_when_a_token_was_issued() -> None:
    """`.issued` has seven fractional digits and the server's own offset."""
    async with stage() as s:
        issued = (await sign_in(s.raw, s.server)).json()[".issued"]
        assert len(issued.partition(".")[2][:7]) == 7
        assert datetime.fromisoformat(issued) == s.clock()
        await s.vbr.sign_in()


@pytest.mark.parametrize(("revisions", "status"), [(None, 401), (["1.2-rev1", "1.2-rev0"], 400)])
async def test_a_wrong_password(revisions: list[str] | None, status: int) -> None:
    """A wrong password gets 401 `AccessDenied`; builds before 13.0 answer 400."""
    async with stage(revisions=revisions, signed_in=False, client={"password": "wrong"}) as s:
        refused = await sign_in(s.raw, s.server, password="wrong")
        assert (refused.status_code, refused.json()["errorCode"]) == (status, "AccessDenied")
        for _ in range(3):
            with pytest.raises(errors.AuthenticationError):
                await s.vbr.service.get_server_info()
        # Asked once, and not again: that would lock the account.
        assert s.server.counters.failed_sign_ins == 2


async def test_several_factors() -> None:
    """Accounts with multi-factor sign-in cannot use a password, and the refusal says so."""
    user = User("careful", "right", mfa=True)
    given = {"username": "careful", "password": "right"}
    async with stage(users=(user,), client=given) as s:
        with pytest.raises(errors.AuthenticationError, match="more than one factor"):
            await s.vbr.service.get_server_info()


async def test_a_locked_account() -> None:
    """Bad sign-ins in a row lock an account for a while, for the right password, too."""
    async with stage(mood=Mood(lock_after=3, lock_seconds=600)) as s:
        for _ in range(3):
            wrong = await sign_in(s.raw, s.server, password="wrong")
            assert "incorrect" in wrong.json()["message"]
        assert "locked" in (await sign_in(s.raw, s.server)).json()["message"]
        with pytest.raises(errors.AuthenticationError, match="locked"):
            await s.vbr.service.get_server_info()
        s.clock.advance(600)
        assert (await sign_in(s.raw, s.server)).status_code == 200


@pytest.mark.parametrize(("form", "body"), [("empty", b""), ("string", b'"Unauthorized"')])
async def test_a_refused_token(form: Any, body: bytes) -> None:
    """A refused access token gets 401 with an empty body, or with a bare JSON string."""
    async with stage(mood=Mood(unauthorized=form)) as s:
        refused = await s.raw.get("/api/v1/serverInfo", headers={"authorization": "Bearer nonsense"})
        assert (refused.status_code, refused.content) == (401, body)
        assert await jobs_of(s.vbr) == 40
        s.server.expire_tokens()
        assert await jobs_of(s.vbr) == 40


async def test_forbidden_after_a_refresh() -> None:
    """A server was seen that answers 403 to everything after a refresh, until there is a new sign-in."""
    async with stage(mood=Mood(forbid_after_refresh=True), client={"retry": ONCE}) as s:
        assert await jobs_of(s.vbr) == 40
        s.server.expire_tokens()
        assert await jobs_of(s.vbr) == 40


async def test_every_sign_in_is_a_session() -> None:
    """Every sign-in makes a session on the server, and nobody throttles them; signing out ends both tokens."""
    async with stage() as s:
        for _ in range(20):
            await sign_in(s.raw, s.server)
        assert s.server.counters.active_sessions == 21
        tokens = (await sign_in(s.raw, s.server)).json()
        use(s.raw, tokens)
        assert (await s.raw.post("/api/oauth2/logout")).status_code == 200
        assert (await s.raw.get("/api/v1/serverInfo")).status_code == 401
        assert (await refresh(s.raw, tokens["refresh_token"])).status_code == 401
        await s.vbr.sign_in()
        await s.vbr.close()
        assert s.server.counters.active_sessions == 21


@pytest.mark.parametrize("status", [400, 401, 403])
async def test_a_proxy_at_the_sign_in(status: int) -> None:
    """A proxy in front can answer a sign-in with HTML once, and be fine again: that is no wrong password."""
    async with stage(mood=Mood(sign_in_pages=(status,)), signed_in=False) as s:
        page = await sign_in(s.raw, s.server)
        assert (page.status_code, page.headers["content-type"].partition(";")[0]) == (status, "text/html")
        assert (await sign_in(s.raw, s.server)).status_code == 200
        assert s.server.counters.failed_sign_ins == 0


async def test_what_needs_no_token() -> None:
    """`serverTime`, `serverCertificate` and the swagger documents need no token."""
    async with stage(signed_in=False) as s:
        for path in ("/api/v1/serverTime", "/api/v1/serverCertificate", "/swagger/v1.3-rev0/swagger.json"):
            assert (await s.raw.get(path)).status_code == 200
        assert (await s.vbr.service.get_server_time()).server_time == s.clock()
        assert s.server.counters.sign_ins == 0
