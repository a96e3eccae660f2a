"""`veeam ensure`: a plan for servers of several revisions, what was done, and nothing to do."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from tests.support.commands import Veeam, fleet_file
from veeam_client.simulator import Mood, Simulator
from veeam_client.simulator.thread import in_thread

if TYPE_CHECKING:
    from collections.abc import Iterator

SECRET = "open-sesame-71"
WANTED: dict[str, Any] = {
    "repositories": [
        {
            "type": "WinLocal",
            "name": "Branch repository",
            "description": "Weekly",
            "hostId": {"servers": "win01"},
            "repository": {"path": "D:\\Backup", "maxTaskCount": 4},
        }
    ],
    "credentials": [
        {"type": "Standard", "username": "LAB\\backup", "password": "env:BRANCH_PASSWORD", "description": "Branch"}
    ],
    "servers": [
        {"type": "WindowsHost", "name": "win01", "description": "", "credentialsId": {"credentials": "LAB\\backup"}}
    ],
    "proxies": [{"type": "ViProxy", "description": "", "server": {"hostId": {"servers": "win01"}, "maxTaskCount": 2}}],
}


@pytest.fixture(scope="module")
def veeam(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Veeam]:
    revisions = (["1.2-rev1"], ["1.3-rev0"], ["1.3-rev2"])
    servers = [
        Simulator(seed=n, jobs=3, mood=Mood(run_seconds=0.1), revisions=own) for n, own in enumerate(revisions, start=1)
    ]
    with in_thread(*servers):
        veeam = Veeam(tmp_path_factory.mktemp("ensure"), servers)
        veeam.fleet.write_text(fleet_file(servers), encoding="utf-8")
        yield veeam
        assert veeam.open_sessions() == 0


def test_a_plan_then_the_change_then_nothing(veeam: Veeam) -> None:
    file = veeam.fleet.with_name("branch.json")
    file.write_text(json.dumps(WANTED), encoding="utf-8")
    ensure = ("ensure", str(file), "--output", "json")
    planned = veeam(*ensure, "--dry-run", BRANCH_PASSWORD=SECRET)
    assert planned.code == 4, planned.err
    assert [(row["server"], row["kind"], row["action"]) for row in planned.json] == [
        (server, kind, "create")
        for server in ("vbr-a", "vbr-b", "vbr-c")
        for kind in ("credentials", "servers", "repositories", "proxies")
    ]
    assert SECRET not in planned.out + planned.err
    without = veeam(*ensure, "--dry-run", BRANCH_PASSWORD="")
    assert (without.code, without.out) == (2, "")
    assert "branch.json: the environment variable BRANCH_PASSWORD is not set" in without.err

    unsure = veeam(*ensure, BRANCH_PASSWORD=SECRET)
    assert unsure.code == 2
    assert "Ensure 4 things on 3 servers (--dry-run shows what would change)?" in unsure.err

    done = veeam(*ensure, "--yes", BRANCH_PASSWORD=SECRET)
    assert done.code == 0, done.err
    assert {row["action"] for row in done.json} == {"created"}
    assert SECRET not in done.out + done.err
    for server in veeam.servers:
        assert "Branch repository" in {
            one["name"] for one in server.world.tables["/api/v1/backupInfrastructure/repositories"]
        }

    again = veeam(*ensure, "--dry-run", BRANCH_PASSWORD=SECRET)
    assert again.code == 0, again.out
    assert {row["action"] for row in again.json} == {"unchanged"}

    WANTED["repositories"][0]["description"] = "Daily"
    file.write_text(json.dumps(WANTED), encoding="utf-8")
    changed = veeam("ensure", str(file), "--dry-run", "--output", "csv", "--select", "vbr-c", BRANCH_PASSWORD=SECRET)
    assert changed.code == 4
    assert "vbr-c,repositories,Branch repository,change,description: Weekly -> Daily" in changed.out


def test_the_failure_of_one_server_touches_no_other(veeam: Veeam) -> None:
    file = veeam.fleet.with_name("password.json")
    file.write_text(json.dumps({"credentials": WANTED["credentials"]}), encoding="utf-8")
    veeam.servers[1].mood.failing = frozenset({"GetAllCreds"})
    try:
        found = veeam("ensure", str(file), "--yes", "--output", "json", BRANCH_PASSWORD=SECRET)
    finally:
        veeam.servers[1].mood.failing = frozenset()
    assert found.code == 1, found.err
    assert {row["server"] for row in found.json} == {"vbr-a", "vbr-c"}
    assert "veeam: vbr-b: GetAllCreds" in found.err


@pytest.mark.parametrize(
    ("wanted", "told"),
    [
        ({"tapes": []}, "there is no kind 'tapes'"),
        ({"jobs": {}}, "jobs must be a list of objects"),
        ({"credentials": [{"type": "Standard", "password": SECRET}]}, "credentials[0].password: give a reference"),
        ({"credentials": [{"type": "Standard", "usernam": "x"}]}, "has no usernam; did you mean username?"),
        (
            {"proxies": [{"type": "ViProxy", "server": {"hostId": {"servers": "none"}}}]},
            "none of the servers is called",
        ),
    ],
)
def test_what_is_wrong_is_told_and_nothing_done(veeam: Veeam, wanted: Any, told: str) -> None:
    file = veeam.fleet.with_name("wrong.json")
    file.write_text(json.dumps(wanted), encoding="utf-8")
    ended = veeam("ensure", str(file), "--yes", "--select", "vbr-c")
    assert ended.code in {1, 2}
    assert told in ended.err
    assert SECRET not in ended.err
