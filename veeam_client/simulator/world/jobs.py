"""Jobs of every type in the contract, and their states."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from random import Random
from typing import Any, Final, cast

from veeam_client.simulator.contract import Contract, JsonObject, is_list, is_object
from veeam_client.simulator.sampler import Sampler, random_uuid, stamp
from veeam_client.simulator.world.names import JOB_FLAVOURS, pick_kinds, unique_name

__all__ = ["make_job_states", "make_jobs"]

_DISABLED_SHARE: Final = 0.06
_PRIORITY_SHARE: Final = 0.1
_REPOSITORY_PROPERTIES: Final = frozenset({"backupRepositoryId", "repositoryId", "targetRepositoryId"})
_BOTTLENECKS: Final = ("Source", "Proxy", "Network", "Target")
_MEBIBYTE: Final = 1024 * 1024


def make_jobs(contract: Contract, random: Random, count: int, repositories: list[JsonObject]) -> list[JsonObject]:
    """Make so many jobs; from eleven on there is one of every type."""
    sampler = Sampler(contract, random, probability=0.15, depth=3)
    children = contract.choices("JobModel", contract.schemas["JobModel"])
    weights = {kind: flavour.weight for kind, flavour in JOB_FLAVOURS.items() if kind in children}
    names = set[str]()
    made: list[JsonObject] = []
    for kind in pick_kinds(random, weights, count):
        row: JsonObject = sampler.sample(children[kind])
        name = unique_name(random, JOB_FLAVOURS[kind].patterns, names)
        ours = {
            "id": random_uuid(random),
            "name": name,
            "type": kind,
            "isDisabled": random.random() < _DISABLED_SHARE,
            "isHighPriority": random.random() < _PRIORITY_SHARE,
            "description": f"Simulated job {name}",
        }
        declared = contract.shape(contract.schemas[children[kind]], children[kind]).properties
        row |= {key: value for key, value in ours.items() if key in declared}
        if repositories:
            _refer(row, random.choice(repositories)["id"])
        _run_daily(row, random)
        _name_machines(row, random)
        made.append(row)
    return made


def make_job_states(
    random: Random,
    jobs: list[JsonObject],
    sessions: list[JsonObject],
    repositories: list[JsonObject],
    now: datetime,
) -> list[JsonObject]:
    """Make the state of every job from its newest session."""
    latest: dict[str, JsonObject] = {}
    for session in sessions:
        latest.setdefault(session["jobId"], session)
    names = {row["id"]: row["name"] for row in repositories}
    return [_state(random, job, latest.get(job["id"]), names, now) for job in jobs]


def _state(
    random: Random, job: JsonObject, session: JsonObject | None, repositories: Mapping[str, str], now: datetime
) -> JsonObject:
    running = session is not None and session["state"] != "Stopped"
    status = "running" if running else "disabled" if job["isDisabled"] else "inactive"
    state: JsonObject = {
        "id": job["id"],
        "name": job["name"],
        "type": job["type"],
        "description": job.get("description", ""),
        "status": status,
        "lastResult": session["result"]["result"] if session is not None else "None",
        "workload": JOB_FLAVOURS[job["type"]].workload,
        "objectsCount": random.randint(1, 40),
        "highPriority": job.get("isHighPriority", False),
        "progressPercent": 0,
    }
    if (repository := _repository_of(job)) in repositories:
        state |= {"repositoryId": repository, "repositoryName": repositories[repository]}
    if session is not None:
        state |= {
            "lastRun": session["creationTime"],
            "sessionId": session["id"],
            "progressPercent": session["progressPercent"],
        }
    if not job["isDisabled"]:
        moment = now + timedelta(minutes=random.randint(5, 23 * 60))
        state |= {"nextRun": stamp(moment, now.tzinfo), "nextRunPolicy": stamp(moment, now.tzinfo, digits=0)}
    if job["type"] == "BackupCopy":
        state["backupCopyMode"] = job.get("mode", "Periodic")
    if running:
        state["sessionProgress"] = _progress(random, state["progressPercent"])
    return state


def _progress(random: Random, percent: int) -> JsonObject:
    size = random.randint(10_000, 2_000_000) * _MEBIBYTE
    done = size * percent // 100
    return {
        "duration": f"00:{random.randrange(60):02}:{random.randrange(60):02}",
        "processingRate": f"{random.randint(30, 900)} MB/s",
        "bottleneck": random.choice(_BOTTLENECKS),
        "processedSize": done,
        "readSize": done * 2 // 3,
        "transferredSize": done // 3,
        "progressPercent": percent,
    }


def _refer(node: Any, repository: str) -> None:
    """Let every reference to a repository inside a job lead to one that exists."""
    if is_list(node):
        for item in node:
            _refer(item, repository)
    elif is_object(node):
        for key, value in node.items():
            if key in _REPOSITORY_PROPERTIES and isinstance(value, str):
                node[key] = repository
            else:
                _refer(value, repository)


def _repository_of(node: Any) -> str:
    """Find the repository that a job writes to; empty where it has none."""
    if is_object(node):
        for key, value in node.items():
            if key in _REPOSITORY_PROPERTIES and isinstance(value, str):
                return value
            if found := _repository_of(value):
                return found
    return ""


def _run_daily(job: JsonObject, random: Random) -> None:
    schedule = job.get("schedule")
    if is_object(schedule) and "runAutomatically" in schedule:
        hour, minute = random.choice((20, 21, 22, 23, 0, 1, 2)), random.choice((0, 15, 30, 45))
        daily = {"isEnabled": True, "localTime": f"{hour:02}:{minute:02}:00", "dailyKind": "Everyday"}
        job["schedule"] = {"runAutomatically": not job["isDisabled"], "daily": daily}


def _name_machines(job: JsonObject, random: Random) -> None:
    machines: JsonObject = job.get("virtualMachines", {})
    prefix = job["name"].lower().replace(" ", "-")
    for number, item in enumerate(cast("list[JsonObject]", machines.get("includes", [])), random.randint(1, 5)):
        if "name" in item:
            item["name"] = f"{prefix}-{number:02}"
