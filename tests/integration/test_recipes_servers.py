"""A Linux server added by a recipe: whatever fails on the way, it says and undoes what it did."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve

from tests.support.driven import Failing, client_of, clock
from tests.support.recipes import PASSWORD, silent, simulator
from veeam_client import VeeamClient, errors, recipes
from veeam_client.models import LinuxHostModel
from veeam_client.recipes.servers import IN_USE
from veeam_client.simulator import Mood

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from veeam_client.simulator import Clock

__all__ = ["clock"]


NAME = "lin01.example.com"


@pytest.fixture
def is_patient(monkeypatch: pytest.MonkeyPatch, clock: Clock) -> None:
    """Do not wait in earnest until credentials are free."""
    patience = evolve(IN_USE, attempts=2, first_wait=0, on_retry=lambda *_: clock.advance(60))
    monkeypatch.setattr("veeam_client.recipes.servers.IN_USE", patience)


# --- servers ---


def add_linux(vbr: VeeamClient, tell: Callable[[object], object] = silent, **options: Any) -> Awaitable[LinuxHostModel]:
    given: dict[str, Any] = {"username": "root", "password": PASSWORD, "fingerprint": lambda _: True}
    return recipes.add_linux_server(vbr, NAME, on_progress=tell, **given | options)  # type: ignore[return-value]


async def accounts(vbr: VeeamClient) -> int:
    return len(await vbr.paginate(vbr.credentials.get_all_creds).collect())


async def test_a_linux_server(clock: Clock) -> None:
    async with simulator(clock) as server, client_of(server) as vbr:
        before = await accounts(vbr)
        with pytest.raises(errors.RecipeFailed) as caught:
            await add_linux(vbr, fingerprint="")
        shown = str(caught.value).partition("shows the fingerprint '")[2].partition("'")[0]
        added = await add_linux(vbr, fingerprint=shown)
        assert isinstance(added, LinuxHostModel)
        assert added.name == NAME
        assert await accounts(vbr) == before + 1
        with pytest.raises(errors.RecipeFailed, match="is there already"):
            await add_linux(vbr)
        # One that was there before stays.
        assert await vbr.managed_servers.get_managed_server(id=added.id) == added


@pytest.mark.parametrize("fingerprint", ["SHA256:other", "", lambda _: False])
async def test_a_wrong_fingerprint_sends_no_password(clock: Clock, fingerprint: Any) -> None:
    async with simulator(clock) as server, client_of(server) as vbr:
        with pytest.raises(errors.RecipeFailed, match="not the expected one") as caught:
            await add_linux(vbr, fingerprint=fingerprint)
        assert server.counters.operations["CreateCreds"] == 0
    assert caught.value.done == []


@pytest.mark.usefixtures("is_patient")
async def test_a_linux_server_with_a_failure_at_every_request(clock: Clock) -> None:
    async with simulator(clock) as server, client_of(server) as vbr:
        before = await accounts(vbr)
        steps = set[str]()
        for number in itertools.count():
            transport = Failing(server, number)
            async with client_of(server, transport=transport) as failing:
                try:
                    added = await add_linux(failing)
                except errors.RecipeFailed as error:
                    failure = error
                else:
                    break
            steps.add(failure.step)
            if failure.step == f"read {NAME}":
                assert failure.done[-1] == f"server added: {NAME}"
                (left,) = await named(vbr)
                await vbr.run(vbr.managed_servers.delete_managed_server, id=left.id)
                clock.advance(60)
                await vbr.credentials.delete_creds(id=left.credentials_id)
            assert await named(vbr) == []
            assert await accounts(vbr) == before, failure
            assert len(failure.done) == (3 if failure.step == f"read {NAME}" else 0)

    assert added.name == NAME
    assert steps == {
        f"look for {NAME}", f"read the fingerprint of {NAME}", "create credentials for root", f"add {NAME}",
        f"read {NAME}",
    }  # fmt: skip


async def named(vbr: VeeamClient) -> list[Any]:
    return await vbr.paginate(vbr.managed_servers.get_all_managed_servers, name_filter=NAME).collect()


@pytest.mark.usefixtures("is_patient")
async def test_a_linux_server_that_cannot_be_added(clock: Clock) -> None:
    def succeed_from_now(text: object) -> None:
        if str(text).startswith("undo"):
            server.mood = Mood()

    async with simulator(clock, mood=Mood(run_result="Failed")) as server, client_of(server) as vbr:
        before = await accounts(vbr)
        with pytest.raises(errors.RecipeFailed, match=r"add lin01\.example\.com failed") as caught:
            await add_linux(vbr, succeed_from_now)
        assert await accounts(vbr) == before
        assert await named(vbr) == []
    assert caught.value.undone == [f"adding begun: {NAME}", "credentials created: root"]
    assert caught.value.done == []


@pytest.mark.usefixtures("is_patient")
async def test_what_cannot_be_undone_is_among_what_is_done(clock: Clock) -> None:
    async with (
        simulator(clock, mood=Mood(run_result="Failed")) as server,
        client_of(server, transport=Failing(server, -1, "DELETE")) as vbr,
    ):
        with pytest.raises(errors.RecipeFailed) as caught:
            await add_linux(vbr)
    assert caught.value.done == ["credentials created: root"]
    assert caught.value.undone == [f"adding begun: {NAME}"]
