"""Questions that the workers of a Dask cluster ask."""

from __future__ import annotations

import asyncio
import os
import pickle
from typing import TYPE_CHECKING, Any

import pytest

from tests.support import collecting
from tests.support.commands import PASSWORD, Veeam, veeam_in
from tests.support.fleets import server_of
from veeam_client import Fleet, errors
from veeam_client.fleet import engine as engines

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from pathlib import Path

    from distributed import Client

# What Dask and its packages warn of.
pytestmark = pytest.mark.filterwarnings("ignore")
NAMES = ["vbr-a", "vbr-b", "vbr-c", "vbr-d", "vbr-e", "vbr-f"]


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Veeam]:
    with veeam_in(tmp_path_factory.mktemp("dask"), servers=len(NAMES)) as world:
        yield world


@pytest.fixture
async def client(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Client]:
    from distributed import Client, LocalCluster  # noqa: PLC0415  # it takes a second

    monkeypatch.setenv("VBR_PASSWORD", PASSWORD)
    monkeypatch.setenv("VEEAM_TEST_DEADLY", str(tmp_path / "dead"))
    # Two servers a future.
    monkeypatch.setattr(engines, "_TOGETHER", 2)
    async with (
        LocalCluster(  # type: ignore[no-untyped-call]
            n_workers=2, threads_per_worker=1, processes=True, asynchronous=True, dashboard_address=None,
            local_directory=tmp_path, host="127.0.0.1",
        ) as cluster,
        Client(cluster, asynchronous=True) as client,  # type: ignore[no-untyped-call]
    ):  # fmt: skip
        yield client


async def test_every_outcome_comes_once_though_a_worker_is_killed(world: Veeam, client: Client) -> None:
    fleet = Fleet.from_file(world.fleet)
    async with asyncio.timeout(180):
        outcomes = [outcome async for outcome in fleet.map(collecting.deadly_once, engine=client, ordered=True)]
    assert [outcome.server.name for outcome in outcomes] == NAMES
    assert [outcome.error for outcome in outcomes] == [None] * len(NAMES)
    assert os.path.exists(os.environ["VEEAM_TEST_DEADLY"])  # noqa: ASYNC240, PTH110  # one was killed
    assert os.getpid() not in {outcome.value for outcome in outcomes}


@pytest.fixture
def submitted(client: Client, monkeypatch: pytest.MonkeyPatch) -> list[tuple[Any, Any]]:
    """What the cluster is given, each with its future."""
    found: list[tuple[Any, Any]] = []
    submit = client.submit

    def watched(call: Any, *given: Any, **settings: Any) -> Any:
        found.append((given, submit(call, *given, **settings)))
        return found[-1][1]

    monkeypatch.setattr(client, "submit", watched)
    return found


@pytest.mark.full
async def test_errors_are_outcomes_and_no_secret_is_sent(
    world: Veeam, client: Client, submitted: list[tuple[Any, Any]]
) -> None:
    fleet = Fleet.from_file(world.fleet)
    async with asyncio.timeout(180):
        outcomes = [outcome async for outcome in fleet.map(collecting.oddly, engine=client)]
    assert sorted(outcome.server.name for outcome in outcomes) == NAMES
    assert not any(outcome.ok for outcome in outcomes)
    assert len(submitted) == 3
    assert all(PASSWORD.encode() not in pickle.dumps(given) for given, _ in submitted)


@pytest.mark.full
async def test_who_leaves_early_leaves_no_work_to_the_cluster(
    world: Veeam, client: Client, submitted: list[tuple[Any, Any]]
) -> None:
    outcomes = Fleet.from_file(world.fleet).map(collecting.hanging, engine=client)
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(1):
            await anext(outcomes)
    await outcomes.aclose()
    assert [future.status for _, future in submitted] == ["cancelled"] * 3


async def test_a_fleet_that_workers_cannot_read_is_refused(world: Veeam) -> None:
    async with Fleet([server_of(world.servers[0])]) as fleet:
        with pytest.raises(errors.InvalidArgument, match="from_file"):
            fleet.map(collecting.oddly, engine=object())  # type: ignore[arg-type]
