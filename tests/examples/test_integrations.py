"""What other systems run: the agent for Checkmk, the coordinator for Home Assistant."""

from __future__ import annotations

import asyncio
import re
import subprocess
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.support.fleets import server_of
from tests.support.programs import EXAMPLES, run, write_fleet
from tests.support.protection import FAILURE, Known, arrange, known_server
from veeam_client.simulator import Clock, Mood, Simulator, in_thread

if TYPE_CHECKING:
    from collections.abc import Iterator

STAND_INS = Path(__file__).parents[1] / "support/stand_ins"
LOCAL = re.compile(r'^([0-3P]) "([^"]+)" (-|\w+=[\d.]+(?:;[\d.:]*){0,4}) (.*)$')


@pytest.fixture(scope="module")
def known() -> Iterator[Known]:
    clock = Clock()
    server = known_server(clock)
    with in_thread(server):

        async def arranged() -> Known:
            async with server_of(server).client() as vbr:
                return await arrange(server, clock, vbr)

        yield asyncio.run(arranged())


def services(printed: str) -> dict[str, dict[str, tuple[str, str]]]:
    """Read what an agent wrote: state and text of each service of each host."""
    found: dict[str, dict[str, tuple[str, str]]] = {}
    host = ""
    for line in printed.splitlines():
        if piggyback := re.fullmatch(r"<<<<([A-Za-z0-9._-]*)>>>>", line):
            host = piggyback[1]
        elif line != "<<<local:sep(0)>>>":
            check = LOCAL.fullmatch(line)
            assert check is not None, line
            found.setdefault(host, {})[check[2]] = check[1], check[4]
    return found


def test_the_checkmk_agent_finds_every_state(known: Known, tmp_path: Path) -> None:
    fleet = write_fleet(tmp_path, known.server, role=known.server.username, down="vbr-away")
    ended = run("checkmk_agent.py", "--fleet", fleet, cwd=tmp_path)
    assert (ended.returncode, ended.stderr) == (0, "")
    found = services(ended.stdout)
    server = known.server.name
    states = {name: found[name][f"Veeam backup on {server}"][0] for name in known.server.machines(known.job)}
    assert states == {
        **dict.fromkeys(states, "0"),
        known.never: "2", known.late: "2", known.infected: "2", known.warned: "1", known.twice: "1",
    }  # fmt: skip
    assert FAILURE in found[known.late][f"Veeam backup on {server}"][1]
    assert found[server]["Veeam server"] == ("0", "answers")
    job = known.server.world.jobs[0]["name"]
    assert found[server][f"Veeam job {job}"] == ("2", f"Failed. {FAILURE}")
    assert found["vbr-away"]["Veeam server"][0] == "2"


def test_machines_of_one_name_have_a_service_each(tmp_path: Path) -> None:
    with in_thread(Simulator(jobs=8, sessions=20, seed=18)) as (server,):
        objects = server.world.tables["/api/v1/backupObjects"]
        row = objects[0]
        objects.add({**row, "id": objects.fresh_id(), "objectId": "vm-9999", "restorePointsCount": 0})
        ended = run("checkmk_agent.py", "--fleet", write_fleet(tmp_path, server, role=server.username), cwd=tmp_path)
        found = services(ended.stdout)[row["name"]]
        assert len(found) == 2
        assert all(name.startswith(f"Veeam backup on {server.name}, {row['platformName']} ") for name in found)


def test_names_that_servers_give_write_no_lines_of_their_own(tmp_path: Path) -> None:
    with in_thread(Simulator(jobs=1, sessions=1, seed=18)) as (server,):
        bad = 'a"\n<<<<other>>>>\n0 "Fine" - well'
        for path in ("jobs/states", "backupObjects"):
            table = server.world.tables[f"/api/v1/{path}"]
            table.replace(table.numbers[0], {**table.row(table.numbers[0]), "name": bad})
        ended = run("checkmk_agent.py", "--fleet", write_fleet(tmp_path, server, role=server.username), cwd=tmp_path)
        assert "other" not in services(ended.stdout)
        assert all("Fine" not in one for one in services(ended.stdout).values())


@pytest.fixture
def example(monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.syspath_prepend(str(STAND_INS))
    spec = spec_from_file_location("home_assistant", EXAMPLES / "home_assistant.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    yield module
    for name in [name for name in sys.modules if name.partition(".")[0] == "homeassistant"]:
        del sys.modules[name]


def entry_of(server: Simulator, **changes: str) -> Any:
    from homeassistant.config_entries import ConfigEntry  # noqa: PLC0415  # there only while `example` is

    data = {"host": server.url, "username": server.username, "password": server.password}
    return ConfigEntry({**data, "fingerprint": f"sha256:{server.fingerprint}", **changes})


async def test_one_client_serves_an_entry_from_its_setup_to_its_unloading(example: Any) -> None:
    from homeassistant.core import HomeAssistant  # noqa: PLC0415  # there only while `example` is

    async with Simulator(jobs=5) as server:
        entry = entry_of(server)
        coordinator = await example.setup(HomeAssistant(), entry)
        assert entry.runtime_data is coordinator
        assert coordinator.data.problems is not None
        server.offline(server.world.repositories[0]["name"])
        await coordinator.async_refresh()
        assert [one.name for one in coordinator.data.broken if one.kind == "repository"] == [
            server.world.repositories[0]["name"]
        ]
        assert (server.counters.sign_ins, server.counters.active_sessions) == (1, 1)
        await example.unload(entry)
        assert (server.counters.active_sessions, server.open_connections) == (0, 0)


async def test_a_server_that_is_away_is_asked_again_and_a_refused_password_asked_for(example: Any) -> None:
    from homeassistant.core import HomeAssistant  # noqa: PLC0415  # there only while `example` is
    from homeassistant.exceptions import ConfigEntryAuthFailed, ConfigEntryNotReady  # noqa: PLC0415  # likewise

    async with Simulator(jobs=2, token_lifetime=3600) as server:
        coordinator = await example.setup(HomeAssistant(), entry := entry_of(server))
        server.mood = Mood(reset=1.0)
        await coordinator.async_refresh()
        assert (coordinator.last_update_success, entry.asked_for_a_password) == (False, False)
        server.mood = Mood()
        await coordinator.async_refresh()
        assert coordinator.last_update_success
        await example.unload(entry)
        assert server.counters.active_sessions == 0

        wrong = entry_of(server, password="no longer good")
        with pytest.raises(ConfigEntryAuthFailed):
            await example.setup(HomeAssistant(), wrong)
        assert wrong.asked_for_a_password
        server.mood = Mood(reset=1.0)
        with pytest.raises(ConfigEntryNotReady):
            await example.setup(HomeAssistant(), entry_of(server))
        server.mood = Mood()


PRELOADED = """
import asyncio, sys
from pathlib import Path
sys.path[:0] = [{stand_ins!r}, {root!r}]
sys.path.append({examples!r})
import aiohttp, home_assistant
from homeassistant.config_entries import ConfigEntry
from homeassistant.core import HomeAssistant

async def main():
    entry = ConfigEntry({data!r})
    home_assistant.preload()
    session = aiohttp.ClientSession()
    client = home_assistant.make_client(entry.data, session)
    coordinator = home_assistant.VeeamCoordinator(HomeAssistant(), entry, client, session)
    before = set(sys.modules)
    await coordinator.async_refresh()
    assert coordinator.last_update_success, coordinator.last_exception
    await coordinator.close()
    late = sorted(name for name in set(sys.modules) - before if name.startswith('veeam_client'))
    if late:
        sys.exit(' '.join(late))

asyncio.run(main())
"""


def test_a_round_imports_nothing_within_the_event_loop() -> None:
    with in_thread(Simulator(jobs=20)) as (server,):
        data = {"host": server.url, "username": server.username, "password": server.password}
        data["fingerprint"] = f"sha256:{server.fingerprint}"
        program = PRELOADED.format(
            stand_ins=str(STAND_INS), root=str(EXAMPLES.parent), examples=str(EXAMPLES), data=data
        )
        done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False)  # noqa: S603  # our own
        assert not done.stderr, done.stderr


@pytest.mark.parametrize("name", ["checkmk_agent.py", "home_assistant.py"])
def test_they_are_short(name: str) -> None:
    assert len((EXAMPLES / name).read_text(encoding="utf-8").splitlines()) < 120
