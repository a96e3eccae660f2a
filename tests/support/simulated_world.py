"""What is true of a simulated world at every moment."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from datetime import datetime
from itertools import pairwise
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

    from veeam_client.simulator import World

NOBODY = "00000000-0000-0000-0000-000000000000"
MEBIBYTE = 2**20
SEVERITIES = ("Clean", "Informative", "Suspicious", "Infected")
ORDER = ("None", "Success", "Warning", "Failed")

Row = dict[str, Any]


def assert_that_all_agrees(world: World, now: datetime | None = None) -> None:
    now = now or world.now
    sessions, tasks = _by_id(world, "sessions"), list(_rows(world, "taskSessions"))
    sizes = _sizes(world)
    _agree_sessions(sessions.values(), tasks, now)
    _agree_tasks(sessions, tasks, sizes, now)
    _agree_slots(world, sessions, tasks)
    _agree_points(world, sessions, tasks, sizes, now)
    _agree_objects(world)
    _agree_states(world, sessions)
    _agree_space(world)


def assert_that_malware_agrees(world: World) -> None:
    """What is listed is the worst of what was detected, unless that was marked as clean; restore points show it."""
    worst, newest = dict[str, str](), dict[str, Row]()
    for row in _rows(world, "malwareDetection/events"):
        wanted = row["machine"]["backupObjectId"]
        if row["severity"] in SEVERITIES[2:]:
            worst[wanted] = max(worst.get(wanted, "Clean"), row["severity"], key=SEVERITIES.index)
    ids = {row["name"]: row["id"] for row in _rows(world, "backupObjects")}
    for row in _rows(world, "restorePoints"):
        wanted = ids[row["name"]]
        if wanted not in newest or moment(newest[wanted]["creationTime"]) < moment(row["creationTime"]):
            newest[wanted] = row
    listed = {row["objectId"]: row["severity"] for row in _rows(world, "malwareDetection/backupObjects")}
    assert listed == worst
    for wanted, severity in listed.items():
        assert newest[wanted]["malwareStatus"] == severity


def _agree_sessions(sessions: Iterable[Row], tasks: list[Row], now: datetime) -> None:
    results: dict[str, list[str]] = defaultdict(list)
    for task in tasks:
        results[task["sessionId"]].append(task["result"]["result"])
    numbers = Counter[int]()
    for row in sessions:
        numbers[row["usn"]] += 1
        assert ("endTime" in row) == (row["state"] == "Stopped")
        assert moment(row["creationTime"]) <= now
        if "endTime" not in row:
            assert row["progressPercent"] < 100
            continue
        assert moment(row["creationTime"]) <= moment(row["endTime"]) <= now
        assert row["progressPercent"] == 100
        found = results[row["id"]]
        if found and "canceled" not in row["result"]["message"]:
            # As bad as the worst of its machines, and no better; one that is cancelled at its end has failed.
            assert row["result"]["result"] == max(found, key=ORDER.index)
    assert set(numbers.values()) <= {1}


def _agree_tasks(sessions: dict[str, Row], tasks: list[Row], sizes: dict[str, int], now: datetime) -> None:
    for row in tasks:
        session, progress = sessions[row["sessionId"]], row["progress"]
        assert row["sessionType"] == session["sessionType"]
        begun = moment(row["creationTime"])
        assert moment(session["creationTime"]) <= begun <= now
        assert ("endTime" in row) == (row["state"] == "Stopped")
        if "endTime" in row:
            assert begun <= moment(row["endTime"]) <= moment(session.get("endTime") or row["endTime"]) <= now
            assert row["result"]["result"] in ORDER[1:]
        else:
            assert session["state"] != "Stopped"
            assert row["result"]["result"] == "None"
        size = sizes.get(row["name"])
        assert size is None or progress["processedSize"] <= size
        assert 0 <= progress["transferredSize"] <= progress["readSize"] <= progress["processedSize"]
        if progress["processingRate"] != "N/A":
            rate = int(re.fullmatch(r"(\d+) MB/s", progress["processingRate"])[1])  # type: ignore[index]
            assert 100 <= rate <= 900
            seconds = duration(progress["duration"])
            # What is told of the time are whole seconds.
            low, high = rate * seconds * MEBIBYTE, rate * (seconds + 1) * MEBIBYTE
            assert low * 0.98 <= progress["processedSize"] <= high * 1.02


def _agree_slots(world: World, sessions: dict[str, Row], tasks: list[Row]) -> None:
    slots = max(row["server"]["maxTaskCount"] for row in _rows(world, "backupInfrastructure/proxies"))
    changes: dict[str, list[tuple[datetime, int]]] = defaultdict(list)
    for row in tasks:
        changes[row["sessionId"]].append((moment(row["creationTime"]), 1))
        if "endTime" in row:
            changes[row["sessionId"]].append((moment(row["endTime"]), -1))
    for wanted, found in changes.items():
        working = 0
        for _, change in sorted(found):
            working += change
            assert working <= max(slots, 4), sessions[wanted]


def _agree_points(
    world: World, sessions: dict[str, Row], tasks: list[Row], sizes: dict[str, int], now: datetime
) -> None:
    backups, files = _by_id(world, "backups"), _by_id(world, "backupFiles")
    of_machine = {(row["sessionId"], row["name"]): row for row in tasks}
    chains: dict[tuple[str, str], list[Row]] = defaultdict(list)
    names = Counter[tuple[str, str]]()
    for row in _rows(world, "restorePoints"):
        backup, file = backups[row["backupId"]], files[row["backupFileId"]]
        taken = moment(row["creationTime"])
        assert sessions[row["sessionId"]]["jobId"] == backup["jobId"]
        assert moment(backup["creationTime"]) <= taken <= now
        task = of_machine[row["sessionId"], row["name"]]
        assert task["restorePointId"] == row["id"]
        assert task["repositoryId"] == backup["repositoryId"]
        assert task["result"]["result"] in {"Success", "Warning"}
        # Dated when it was taken, which is when the run came to the machine.
        assert row["creationTime"] == task["creationTime"] == file["creationTime"]
        assert (file["backupId"], file["restorePointIds"]) == (row["backupId"], [row["id"]])
        ending = {"Full": "vbk", "Increment": "vib"}[row["type"]]
        assert file["name"] == f"{row['name']}D{taken:%Y-%m-%dT%H%M%S}.{ending}"
        assert 0 <= file["backupSize"] <= file["dataSize"] <= row["originalSize"] == sizes[row["name"]]
        if row["type"] == "Increment":
            assert (file["dataSize"], file["backupSize"]) == (
                task["progress"]["readSize"], task["progress"]["transferredSize"],
            )  # fmt: skip
        names[row["backupId"], file["name"]] += 1
        chains[row["backupId"], row["name"]].append(row)
    assert set(names.values()) <= {1}
    assert len(files) == sum(map(len, chains.values()))
    for chain in chains.values():
        ordered = sorted(chain, key=lambda row: moment(row["creationTime"]))
        # A chain begins with all of the machine, and each state of it was taken by a run of its own.
        assert ordered[0]["type"] == "Full"
        assert all(a["sessionId"] != b["sessionId"] for a, b in pairwise(ordered))


def _agree_objects(world: World) -> None:
    points = Counter[tuple[str, str]]()
    for row in _rows(world, "restorePoints"):
        points[row["backupId"], row["name"]] += 1
    reported, counted = Counter[str](), Counter[str]()
    for row in _rows(world, "backupObjects"):
        reported[row["name"]] += row["restorePointsCount"]
    for (_, name), count in points.items():
        counted[name] += count
    assert +reported == +counted


def _agree_states(world: World, sessions: dict[str, Row]) -> None:
    for row in world.job_states:
        if "sessionId" not in row:
            continue
        session = sessions[row["sessionId"]]
        assert (row["lastRun"], row["progressPercent"]) == (session["creationTime"], session["progressPercent"])
        running = session["state"] != "Stopped"
        assert (row["status"] in {"Starting", "Running", "Stopping"}) == running == ("sessionProgress" in row)
        if not running:
            assert row["lastResult"] == session["result"]["result"]


def _agree_space(world: World) -> None:
    stored = sum(row["backupSize"] for row in _rows(world, "backupFiles")) / 2**30
    states = list(_rows(world, "backupInfrastructure/repositories/states"))
    assert abs(sum(row["usedSpaceGB"] for row in states) - stored) < 1
    assert all(0 <= row["freeGB"] + row["usedSpaceGB"] <= row["capacityGB"] + 0.1 for row in states)


def _sizes(world: World) -> dict[str, int]:
    return {row["name"]: row["originalSize"] for row in _rows(world, "restorePoints")}


def _rows(world: World, path: str) -> Iterable[Row]:
    return world.tables[f"/api/v1/{path}"]


def _by_id(world: World, path: str) -> dict[str, Row]:
    found = {row["id"]: row for row in _rows(world, path)}
    assert len(found) == len(world.tables[f"/api/v1/{path}"])
    return found


def moment(text: str) -> datetime:
    return datetime.fromisoformat(text)


def duration(text: str) -> int:
    days, _, rest = text.rpartition(".")
    hours, minutes, seconds = rest.split(":")
    return int(days or 0) * 86_400 + int(hours) * 3600 + int(minutes) * 60 + int(seconds)
