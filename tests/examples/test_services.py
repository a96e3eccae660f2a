"""The programs that run until they are stopped: the health service and the malware watch."""

from __future__ import annotations

import json
import signal
import socket
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from tests.support.programs import ask, closed_port, ended, run, simulator, start, until, webhook, write_fleet
from veeam_client.models import (
    ECreatingSuspiciousActivitySeverity,
    SuspiciousActivityEventSpec,
    SuspiciousActivityMachineSpec,
)
from veeam_client.simulator import Simulator, in_thread

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def servers() -> Iterator[tuple[Simulator, ...]]:
    with in_thread(simulator(1), simulator(2)) as running:
        yield running


def answers(url: str, status: int) -> httpx.Response:
    """Wait until the service answers with this status."""

    def asked() -> httpx.Response | None:
        try:
            reply = httpx.get(url)
        except httpx.ConnectError:
            return None
        return reply if reply.status_code == status else None

    found = until(asked)
    assert found is not None
    return found


def test_the_health_service(servers: tuple[Simulator, ...], tmp_path: Path) -> None:
    one, two = servers
    port = closed_port()
    base = f"http://127.0.0.1:{port}"
    fleet = write_fleet(tmp_path, one, two)
    process = start("health_service.py", "--fleet", fleet, "--port", port, "--every", 0.5, cwd=tmp_path)
    try:
        answers(f"{base}/livez", 200)
        well = answers(f"{base}/health", 200)
        assert [row["server"] for row in well.json()] == [one.name, two.name]
        (row, _) = well.json()
        assert row["is_well"]
        assert row["counts"] == {
            "jobs": 12,
            "failed_jobs": sum(state["lastResult"] == "Failed" for state in one.world.job_states),
            "offline_repositories": sum(not state["isOnline"] for state in one.world.repository_states),
        }
        assert httpx.get(f"{base}/health/nobody").status_code == 404

        one.mood.failing = frozenset({"GetAllJobsStates"})
        ill = until(lambda: (reply := httpx.get(f"{base}/health/{one.name}")).json()["error"] and reply)
        assert ill.status_code == 503
        assert "GetAllJobsStates" in ill.json()["error"]
        assert ill.json()["counts"] == row["counts"], "those of the last round that succeeded"
        assert httpx.get(f"{base}/health").status_code == 503
        assert httpx.get(f"{base}/health/{two.name}").status_code == 200
        assert httpx.get(f"{base}/livez").status_code == 200

        one.mood.failing = frozenset()
        answers(f"{base}/health", 200)
        assert "/health/{server}" in httpx.get(f"{base}/openapi.json").json()["paths"]
    finally:
        process.send_signal(signal.SIGTERM)
        done = ended(process)
    assert (done.returncode, done.stdout, done.stderr) == (-signal.SIGTERM, "", "")
    assert [server.counters.active_sessions for server in servers] == [0, 0]


def test_a_port_that_is_taken(tmp_path: Path) -> None:
    (tmp_path / "fleet.toml").write_text('[servers.vbr01]\nhost = "127.0.0.1:1"\n', encoding="utf-8")
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = run("health_service.py", "--fleet", "fleet.toml", "--port", port, cwd=tmp_path)
    # Which of the two depends on the version of uvicorn.
    assert (done.returncode in {1, 3}, str(port) in done.stderr) == (True, True)


def detect(server: Simulator, details: str, severity: str = "Infected") -> None:
    """Report malware to a server, on a machine that it backs up."""
    machines = ask(server, lambda vbr: vbr.backup_objects.get_all_backup_objects(limit=1)).data
    spec = SuspiciousActivityEventSpec(
        details=details,
        detection_time_utc=server.world.now,
        engine="tests",
        machine=SuspiciousActivityMachineSpec(fqdn=machines[0].name),
        severity=ECreatingSuspiciousActivitySeverity(severity),
    )
    ask(server, lambda vbr: vbr.malware_detection.create_suspicious_activity_event(body=spec))


def stopped(process: subprocess.Popen[str]) -> list[dict[str, Any]]:
    process.send_signal(signal.SIGTERM)
    done = ended(process)
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_the_malware_watch(servers: tuple[Simulator, ...], tmp_path: Path) -> None:
    one, two = servers
    fleet = write_fleet(tmp_path, one, two, down="vbr-away")
    command = ("malware_watch.py", "--fleet", fleet, "--every", 0.3, "--chat")
    with webhook() as hook:
        hook.statuses = [503]
        first = start(*command, cwd=tmp_path, CHAT_WEBHOOK=hook.url)
        try:
            until(lambda: len(hook.texts) >= 3)
            detect(one, "note <!everyone>")
            detect(two, "nothing to worry about", "Suspicious")
            until(lambda: "note" in "".join(hook.texts) and "worry" in "".join(hook.texts))
            assert first.stderr is not None
            complaints = [first.stderr.readline() for _ in range(3)]
        finally:
            lines = stopped(first)
        known = [
            (server.name, row["id"])
            for server in servers
            for row in server.world.tables["/api/v1/malwareDetection/events"]
            if row["severity"] in {"Suspicious", "Infected"} and row["state"] != "FalsePositive"
        ]
        assert sorted((line["server"], line["id"]) for line in lines) == sorted(known)
        assert "note &lt;!everyone&gt;" in "".join(hook.texts)
        assert sum("vbr-away cannot be watched" in text for text in hook.texts) == 1
        assert all(complaint.startswith("vbr-away: ") for complaint in complaints)

        # What was told is not told again; what came while nobody watched is.
        count = len(hook.texts)
        detect(two, "while nobody watched")
        fleet = write_fleet(tmp_path, one, two)
        second = start(*command, "--severity", "Infected", cwd=tmp_path, CHAT_WEBHOOK=hook.url)
        try:
            until(lambda: len(hook.texts) > count)
            detect(one, "not bad enough", "Suspicious")
            asked_before = one.counters.operations["ViewSuspiciousActivityEvents"]
            until(lambda: one.counters.operations["ViewSuspiciousActivityEvents"] > asked_before + 2)
        finally:
            lines = stopped(second)
        assert [line["details"] for line in lines] == ["while nobody watched"]
        assert len(hook.texts) == count + 1
    assert [server.counters.active_sessions for server in servers] == [0, 0]


def test_a_watch_without_a_webhook(tmp_path: Path) -> None:
    (tmp_path / "fleet.toml").write_text('[servers.vbr01]\nhost = "127.0.0.1:1"\n', encoding="utf-8")
    done = run("malware_watch.py", "--fleet", "fleet.toml", "--chat", cwd=tmp_path)
    assert done.returncode == 2
    assert "the environment variable CHAT_WEBHOOK is not set" in done.stderr
