"""Three servers of three revisions brought to one configuration."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from tests.support.programs import ADMINISTRATOR, run, write_fleet
from veeam_client.simulator import Mood, Simulator, in_thread

if TYPE_CHECKING:
    from pathlib import Path

PASSWORD = "open-sesame-71"
WANTED = {
    "credentials": [
        {"type": "Standard", "username": "LAB\\backup", "password": "env:BRANCH_PASSWORD", "description": "Branch"}
    ],
    "servers": [
        {"type": "WindowsHost", "name": "win01", "description": "", "credentialsId": {"credentials": "LAB\\backup"}}
    ],
    "repositories": [
        {
            "type": "WinLocal",
            "name": "Branch repository",
            "description": "Weekly",
            "hostId": {"servers": "win01"},
            "repository": {"path": "D:\\Backup", "maxTaskCount": 4},
        }
    ],
}


def test_three_revisions_come_to_one_configuration(tmp_path: Path) -> None:
    revisions = ("1.2-rev1", "1.3-rev0", "1.3-rev2")
    servers = [
        Simulator(seed=number, jobs=3, revisions=[own], mood=Mood(run_seconds=0.1))
        for number, own in enumerate(revisions, start=1)
    ]
    with in_thread(*servers):
        fleet = write_fleet(tmp_path, *servers, role=ADMINISTRATOR)
        file = tmp_path / "branch.json"
        file.write_text(json.dumps(WANTED), encoding="utf-8")
        command = ("one_configuration.py", file, "--fleet", fleet)

        planned = run(*command, "--dry-run", cwd=tmp_path, BRANCH_PASSWORD=PASSWORD)
        assert (planned.returncode, planned.stdout.count(": create: ")) == (4, 9), planned.stderr
        done = run(*command, cwd=tmp_path, BRANCH_PASSWORD=PASSWORD)
        assert (done.returncode, done.stdout.count(": created: ")) == (0, 9), done.stderr
        again = run(*command, "--dry-run", cwd=tmp_path, BRANCH_PASSWORD=PASSWORD)
        assert (again.returncode, again.stdout.count(": unchanged: ")) == (0, 9), again.stdout
        for server in servers:
            tables = server.world.tables
            (repository,) = [
                row for row in tables["/api/v1/backupInfrastructure/repositories"] if row["name"] == "Branch repository"
            ]
            assert tables["/api/v1/backupInfrastructure/managedServers"].get(repository["hostId"])["name"] == "win01"  # type: ignore[index]
    assert PASSWORD not in planned.stdout + done.stdout + again.stdout
