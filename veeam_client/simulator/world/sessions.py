"""Sessions: what ran, when, and how it ended."""

from datetime import datetime, timedelta
from random import Random
from typing import Final

from veeam_client.simulator.contract import JsonObject
from veeam_client.simulator.sampler import random_uuid, stamp
from veeam_client.simulator.world.names import JOB_FLAVOURS

__all__ = ["NO_ID", "make_sessions"]

NO_ID: Final = "00000000-0000-0000-0000-000000000000"
"""What a server writes where there is no such thing."""

_SYSTEM_SHARE: Final = 0.2
_RUNNING_SHARE: Final = 0.04
_SYSTEM_SESSIONS: Final = (
    ("ConfigurationResynchronize", "Configuration resynchronization"),
    ("Infrastructure", "Host discovery"),
    ("ConfigurationBackup", "Configuration backup"),
    ("MalwareDetection", "Malware detection scan"),
    ("Retention", "Background retention"),
    ("SecurityComplianceAnalyzer", "Security and compliance check"),
)
_MESSAGES: Final = {
    "Success": ("",),
    "Warning": ("Free space on the repository is running low", "One of the machines was skipped: it has no disks"),
    "Failed": ("The source host could not be reached", "A disk of the machine could not be read to its end"),
}
_RESULTS: Final = ("Success",) * 82 + ("Warning",) * 12 + ("Failed",) * 6


def make_sessions(random: Random, count: int, jobs: list[JsonObject], now: datetime) -> list[JsonObject]:
    """Make so many sessions, newest first: of each job one a day as far back as they reach, and the server's own."""
    system = round(count * _SYSTEM_SHARE) if jobs else count
    dated = [_of_system(random, now) for _ in range(system)]
    offsets = [timedelta(minutes=random.randint(4 * 60, 23 * 60)) for _ in jobs]
    for number in range(count - system):
        day, index = divmod(number, len(jobs))
        dated.append(_of_job(random, jobs[index], now, day, offsets[index]))
    dated.sort(key=lambda pair: pair[0], reverse=True)
    for number, (_, session) in enumerate(dated):
        session["usn"] = count - number
    return [session for _, session in dated]


def _of_job(random: Random, job: JsonObject, now: datetime, day: int, offset: timedelta) -> tuple[datetime, JsonObject]:
    flavour = JOB_FLAVOURS[job["type"]]
    by_hand = random.random() < _RUNNING_SHARE
    common = {
        "name": job["name"],
        "jobId": job["id"],
        "sessionType": flavour.session_type,
        "platformName": flavour.platform,
        "initiatedBy": "SIMULATION\\operator" if by_hand else "Veeam Backup Service",
    }
    if day == 0 and not job["isDisabled"] and random.random() < _RUNNING_SHARE:
        started = now - timedelta(minutes=random.randint(1, 50))
        return started, _row(random, common, started, None, random.randint(1, 99))
    # A disabled job last ran some time ago.
    started = now - offset - timedelta(days=day + (10 if job["isDisabled"] else 0), seconds=random.random())
    return started, _row(random, common, started, timedelta(minutes=random.randint(2, 180)), 100)


def _of_system(random: Random, now: datetime) -> tuple[datetime, JsonObject]:
    kind, name = random.choice(_SYSTEM_SESSIONS)
    common = {"name": name, "jobId": NO_ID, "sessionType": kind, "initiatedBy": "Veeam Backup Service"}
    started = now - timedelta(minutes=random.uniform(20, 3 * 24 * 60))
    return started, _row(random, common, started, timedelta(minutes=random.uniform(0.2, 15)), 100)


def _row(random: Random, common: JsonObject, started: datetime, took: timedelta | None, percent: int) -> JsonObject:
    zone = started.tzinfo
    row: JsonObject = {
        "id": random_uuid(random),
        **common,
        "creationTime": stamp(started, zone),
        "state": "Working",
        "progressPercent": percent,
        "result": {"result": "None", "message": "", "isCanceled": False},
        "usn": 0,
        "platformId": NO_ID,
    }
    if took is not None:
        result = random.choice(_RESULTS)
        row["state"] = "Stopped"
        row["endTime"] = stamp(started + took, zone)
        row["result"] = {"result": result, "message": random.choice(_MESSAGES[result]), "isCanceled": False}
    return row
