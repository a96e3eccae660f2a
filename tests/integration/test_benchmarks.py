"""The benchmarks at work, small: what contestants do, without the environments of the others."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest

from benchmarks.compare import running
from benchmarks.compare.parts import Part
from benchmarks.compare.world import recorded

pytestmark = pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="they measure by /proc")

SESSIONS = 350
BOTH = ("ours", "by_hand")


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return recorded(tmp_path_factory.mktemp("world"), sessions=SESSIONS, jobs=100)


@pytest.fixture(autouse=True)
def here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Contestants run in this environment, which has what these two need."""

    def command(name: str, job: str) -> list[str]:
        return [sys.executable, "-m", f"benchmarks.compare.contestants.{name}", job]

    monkeypatch.setattr(running, "command", command)


@pytest.mark.parametrize(
    ("job", "server", "figures"),
    [
        ({"job": "decode", "rows": 20, "seconds": 0}, None, {"seconds", "size"}),
        ({"job": "encode", "rows": 20, "seconds": 0}, None, {"seconds"}),
        ({"job": "clients", "count": 4}, None, {"seconds", "memory", "count"}),
        ({"job": "held", "rows": 200}, None, {"memory", "pages"}),
        ({"job": "requests", "tasks": 3, "rows": 20, "seconds": 0, "is_read": True}, {}, {"rate", "cpu", "each"}),
        ({"job": "requests", "tasks": 3, "rows": 20, "seconds": 0, "is_read": False}, {}, {"rate", "cpu", "each"}),
        ({"job": "pagination", "window": 2, "expected": SESSIONS}, {"latency": 0.001}, {"seconds"}),
        ({"job": "fleet"}, {"ports": 2}, {"cpu", "seconds", "servers"}),
    ],
    ids=lambda value: value.get("job", "") if isinstance(value, dict) else "",
)
def test_every_job(world: Path, job: dict[str, Any], server: dict[str, Any] | None, figures: set[str]) -> None:
    part = Part(rows=(), job=job, contestants=BOTH, rounds=2, is_fresh=True, server=server)
    taken = running.measured(part, world)
    assert list(taken) == list(BOTH)
    expected = figures | ({"server", "connections"} if server is not None else set())
    for rounds in taken.values():
        assert len(rounds) == 2
        assert all(set(one) - {"dict_seconds"} == expected for one in rounds)


def test_a_page_is_as_a_server_sends_it(world: Path) -> None:
    part = Part(rows=(), job={"job": "decode", "rows": 200, "seconds": 0}, contestants=("by_hand",), rounds=3)
    rounds = running.measured(part, world)["by_hand"]
    rows = b",".join((world / "sessions.jsonl").read_bytes().splitlines()[:200])
    assert len(rounds) == 3
    assert rounds[0]["size"] == len(b'{"data":[],"pagination":}') + len(rows) + len(
        json.dumps({"total": 200, "count": 200, "skip": 0, "limit": 200})
    )


def test_settings_of_interpreters_have_no_say(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    process = running.Process(
        [sys.executable, "-c", "import sys; print('true' if sys.dont_write_bytecode else 'false')"]
    )
    assert process.ready is False
    process.close()


def test_a_contestant_that_fails_is_told(world: Path) -> None:
    part = Part(rows=(), job={"job": "pagination", "window": 2, "expected": 1}, contestants=("by_hand",), server={})
    with pytest.raises(RuntimeError, match="ended without an answer"):
        running.measured(part, world)
