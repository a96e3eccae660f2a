"""Sessions that are kept for several clients."""

from __future__ import annotations

import asyncio
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import TYPE_CHECKING

import keyring as system_keyring
import pytest

from tests.support.keyrings.file_keyring import FileKeyring
from veeam_client import VeeamClient, errors
from veeam_client.auth import KeyringTokens, TokenStore
from veeam_client.auth.token_store import kept_servers, remember
from veeam_client.simulator import Simulator

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from veeam_client.auth import Tokens


class InMemory(TokenStore):
    """Tokens in memory, for the clients of one process."""

    def __init__(self, tokens: Tokens | None) -> None:
        self.tokens = tokens
        self.saved = 0
        self._lock = asyncio.Lock()

    def held(self) -> AbstractAsyncContextManager[None]:
        return self._lock

    async def load(self) -> Tokens | None:
        await asyncio.sleep(0)
        return self.tokens

    async def save(self, tokens: Tokens) -> None:
        await asyncio.sleep(0)
        self.tokens = tokens
        self.saved += 1


@pytest.fixture
async def server() -> AsyncIterator[Simulator]:
    async with Simulator(jobs=2) as server:
        yield server


async def begun(server: Simulator) -> Tokens:
    async with VeeamClient(
        server.url, username=server.username, password=server.password, verify=server.ssl_context, logout=False
    ) as vbr:
        return await vbr.sign_in()


def using(server: Simulator, kept: TokenStore) -> VeeamClient:
    return VeeamClient(server.url, auth=kept, verify=server.ssl_context, retry=None)


async def test_two_clients_renew_one_session_once(server: Simulator) -> None:
    kept = InMemory(await begun(server))
    async with using(server, kept) as first, using(server, kept) as second:
        for _ in range(3):
            server.expire_tokens()
            await asyncio.gather(*(vbr.jobs.get_all_jobs() for vbr in (first, second) * 5))
    counted = server.counters
    assert (counted.sign_ins, counted.refreshes, counted.reused_refresh_tokens) == (1, 3, 0)
    assert (kept.saved, counted.active_sessions, counted.sign_outs) == (3, 1, 0)
    async with using(server, kept) as third:
        await third.jobs.get_all_jobs()
        await third.login.logout()
    assert (server.counters.refreshes, server.counters.active_sessions) == (3, 0)


async def test_a_session_that_is_over_says_so(server: Simulator) -> None:
    kept = InMemory(await begun(server))
    server.restart()
    async with using(server, kept) as vbr:
        with pytest.raises(errors.SignInExpired, match="sign in again"):
            await vbr.jobs.get_all_jobs()
    async with using(server, InMemory(None)) as vbr:
        with pytest.raises(errors.SignInExpired, match="no session is kept"):
            await vbr.jobs.get_all_jobs()


async def test_a_server_that_is_away_costs_no_session(server: Simulator) -> None:
    kept = InMemory(await begun(server))
    server.expire_tokens()
    async with using(server, kept) as vbr:
        server.mood.refuse = 1.0
        with pytest.raises(errors.ConnectionFailed):
            await vbr.jobs.get_all_jobs()
        server.mood.refuse = 0.0
        await vbr.jobs.get_all_jobs()
    assert (server.counters.sign_ins, server.counters.reused_refresh_tokens) == (1, 0)


@pytest.fixture
def keyring(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FILE_KEYRING", str(tmp_path / "keyring.json"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    backend = FileKeyring()  # type: ignore[no-untyped-call]
    monkeypatch.setattr(system_keyring, "get_password", backend.get_password)
    monkeypatch.setattr(system_keyring, "set_password", backend.set_password)
    monkeypatch.setattr(system_keyring, "delete_password", backend.delete_password)


@pytest.mark.usefixtures("keyring")
async def test_a_keyring_keeps_tokens_and_names_of_servers(server: Simulator) -> None:
    kept, again = KeyringTokens(server.url), KeyringTokens(server.url.removeprefix("https://"))
    assert await again.load() is None
    tokens = await begun(server)
    await kept.save(tokens)
    assert await again.load() == tokens
    assert str(tokens.to_json()["access_token"]) not in repr(kept)
    async with using(server, again) as vbr:
        await vbr.jobs.get_all_jobs()
        server.expire_tokens()
        await vbr.jobs.get_all_jobs()
    renewed = await kept.load()
    assert renewed is not None
    assert renewed.refresh_token != tokens.refresh_token
    await remember("https://a:9419", {"username": "x"})
    await remember("https://b:9419", {"username": "y"})
    await remember("https://a:9419", None)
    assert await kept_servers() == {"https://b:9419": {"username": "y"}}
    await kept.forget()
    await kept.forget()
    assert await kept.load() is None


@pytest.mark.usefixtures("keyring")
async def test_a_lock_keeps_others_out_and_lets_them_in_again(server: Simulator) -> None:
    first, second = KeyringTokens(server.url), KeyringTokens(server.url)
    steps: list[str] = []
    is_held = asyncio.Event()

    @asynccontextmanager
    async def noted(kept: KeyringTokens, name: str) -> AsyncIterator[None]:
        async with kept.held():
            steps.append(f"{name} in")
            yield
            steps.append(f"{name} out")

    async def one() -> None:
        async with noted(first, "first"):
            is_held.set()
            await asyncio.sleep(0.2)

    async def other() -> None:
        await is_held.wait()
        async with noted(second, "second"):
            pass

    await asyncio.gather(one(), other())
    assert steps == ["first in", "first out", "second in", "second out"]
