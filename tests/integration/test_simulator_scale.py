"""Large simulated worlds: what is asked for is found without making what is not, and it is what the rows say."""

from collections.abc import Iterator
from typing import Any

import pytest

from tests.support.simulated import client_of, idle_job, post, read
from tests.support.simulated_world import assert_that_all_agrees
from veeam_client.simulator import Clock, Simulator, World
from veeam_client.simulator.contract import packaged_contract
from veeam_client.simulator.lists import paths_of, properties_of
from veeam_client.simulator.table import moment_of, value_at
from veeam_client.simulator.world import Sizes

LARGE = (
    "jobs", "jobs/states", "sessions", "taskSessions", "backups", "backupObjects", "restorePoints", "replicas",
    "replicaPoints",
)  # fmt: skip
PAGE = 5
CONTRACT = packaged_contract()
LISTS = {operation.path: operation for operation in CONTRACT.operations.values() if operation.method == "GET"}


def properties(path: str) -> frozenset[str]:
    return properties_of(CONTRACT, CONTRACT.row_of(LISTS[f"/api/v1/{path}"]) or {})


def columns(path: str) -> Iterator[tuple[str, tuple[tuple[str, ...], ...]]]:
    """Give every filter and order of a list, and where it looks."""
    for parameter in LISTS[f"/api/v1/{path}"].parameters:
        name = parameter["name"]
        stems = [name.removesuffix("Filter").removesuffix("After").removesuffix("Before")]
        if name == "orderColumn":
            stems = CONTRACT.resolve(parameter["schema"])["enum"]
        elif not name.endswith("Filter"):
            continue
        for stem in stems:
            if paths := paths_of(stem, properties(path)):
                yield (f"orderColumn={stem}" if name == "orderColumn" else name), paths


ASKED = [(path, name, paths) for path in LARGE for name, paths in columns(path)]


async def test_a_filter_or_an_order_makes_the_rows_of_its_page_and_no_others() -> None:
    async with Simulator(jobs=300, sessions=3000, clock=Clock()) as server, client_of(server) as client:
        # What runs has rows of its own.
        await read(client, "jobs/states", limit=0)
        for path, name, paths in ASKED:
            table = server.world.tables[f"/api/v1/{path}"]
            value = value_at(table.row(table.numbers[len(table) // 2]), paths)
            if value is None:
                continue
            query = {"orderColumn": name.partition("=")[2]} if "=" in name else {name: _written(value)}
            before = {one: other.rows_made for one, other in server.world.tables.items()}
            found = await read(client, path, limit=PAGE, **query)
            assert found["pagination"]["count"] == min(PAGE, found["pagination"]["total"])
            made = {one: other.rows_made - before[one] for one, other in server.world.tables.items()}
            # A state looks at its job and its newest session.
            assert max(made.values()) <= PAGE, (path, query, made)


async def test_filters_see_what_the_rows_say_also_after_a_change() -> None:
    clock = Clock()
    async with Simulator(jobs=40, sessions=120, clock=clock) as server, client_of(server) as client:
        for _ in range(2):
            for path, name, paths in ASKED:
                table = server.world.tables[f"/api/v1/{path}"]
                column = table.column(paths)
                for number in table.numbers:
                    assert column[number] == _value(table.row(number), paths), (path, name)
            job = await idle_job(client)
            await post(client, f"jobs/{job['id']}/start")
            await client.post(f"/api/v1/jobs/{job['id']}/disable")
            clock.advance(100)
            await read(client, "serverInfo")


@pytest.mark.parametrize(("jobs", "machines"), [(1, 0), (1, 40), (30, 7), (12, 200)])
def test_the_jobs_protect_as_many_machines_as_asked_for(jobs: int, machines: int) -> None:
    sizes = Sizes(jobs, 4 * jobs, 8, machines=machines)
    world = World(CONTRACT, seed=3, sizes=sizes, name="vbr", clock=Clock())
    names = {row["name"] for row in world.tables["/api/v1/taskSessions"]}
    assert len(names) == machines
    assert_that_all_agrees(world)


async def test_machines_without_jobs_are_refused() -> None:
    with pytest.raises(ValueError, match="no jobs that could protect 5 machines"):
        async with Simulator(jobs=0, machines=5):
            pass


def _value(row: dict[str, Any], paths: tuple[tuple[str, ...], ...]) -> Any:
    value = value_at(row, paths)
    return moment_of(value) or value if paths[0][-1].endswith(("Time", "Run")) else value


def _written(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
