"""A server whose machines are known to be well protected, but for one of each kind that is not."""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

from attrs import define

from veeam_client.simulator import Clock, Simulator

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from veeam_client import VeeamClient

HOUR = 3600
DAY = 24 * HOUR
WARNING, FAILURE = "Free space is running low", "The disk is locked"
OBJECTS, POINTS = "/api/v1/backupObjects", "/api/v1/restorePoints"


@define
class Known:
    """The names of machines, by what is the matter with them."""

    server: Simulator
    job: str
    well: str
    never: str
    late: str
    warned: str
    infected: str
    twice: str
    unprotected: str = "lonely-01"

    @property
    def states(self) -> dict[str, set[str]]:
        """What has to be found, by the names of machines."""
        return {
            self.never: {"never", "failed"},
            self.late: {"late", "failed"},
            self.warned: {"warned"},
            self.infected: {"infected"},
            self.unprotected: {"unprotected"},
            self.twice: {"protected twice"},
        }


def known_server(clock: Clock) -> Simulator:
    """A server with one backup job; `arrange` makes its machines what they are to be."""
    return Simulator(seed=18, jobs=1, sessions=1, clock=clock, token_lifetime=10**6)


async def arrange(server: Simulator, clock: Clock, vbr: VeeamClient) -> Known:
    """Let two days pass in which one of each kind comes to be."""
    job = server.world.jobs[0]["id"]
    names = server.machines(job)
    well, never, late, warned, infected, twice, *_ = names
    known = Known(server, job, well, never, late, warned, infected, twice)
    forget_events(server)
    remove_points(server, never)
    for _ in range(2):
        clock.advance(DAY - HOUR)
        ends: Any = {never: ("Failed", FAILURE), late: ("Failed", FAILURE), warned: ("Warning", WARNING)}
        server.plan_run(job, seconds=HOUR, machines=ends)
        await vbr.jobs.start_job(id=job)
        clock.advance(HOUR)
        await vbr.service.get_server_info()  # lets the server see what has happened
    clock.advance(HOUR / 2)
    infect(server, infected)
    protect_again(server, twice)
    server.add_unprotected(known.unprotected)
    return known


@asynccontextmanager
async def known_protection(client: Any) -> AsyncIterator[tuple[Known, VeeamClient]]:
    """Give a server with known answers, and a client of it.

    Args:
        client: Makes the client of a simulator.
    """
    clock = Clock()
    async with known_server(clock) as server, client(server) as vbr:
        yield await arrange(server, clock, vbr), vbr


def forget_events(server: Simulator) -> None:
    malware = server.world.malware
    for row in list(malware.machines):
        malware.clean(malware.machine_of(row["objectId"]) or 0, {}, points=True)
    events = server.world.tables["/api/v1/malwareDetection/events"]
    events.remove(*events.numbers)


def remove_points(server: Simulator, name: str) -> None:
    """Let a machine have no backup."""
    objects = server.world.tables[OBJECTS]
    server.world.stored.remove_objects(*(row for row in objects.numbers if objects.row(row)["name"] == name))


def infect(server: Simulator, name: str) -> None:
    """Let the newest restore point of a machine be infected; the one before is good."""
    points = server.world.tables[POINTS]
    newest = next(row for row in points.numbers if points.row(row)["name"] == name)
    points.replace(newest, {**points.row(newest), "malwareStatus": "Infected"})


def protect_again(server: Simulator, name: str) -> str:
    """Let a second job have a backup of a machine, and give the job's name."""
    world = server.world
    tables = {path: world.tables[f"/api/v1/{path}"] for path in ("jobs", "backups", "backupObjects", "restorePoints")}
    first = tables["jobs"][0]
    includes = [item for item in first["virtualMachines"]["includes"] if item["name"] == name]
    job = {**first, "id": tables["jobs"].fresh_id(), "name": "Weekly", "virtualMachines": {"includes": includes}}
    tables["jobs"].add(job)
    state = {**world.job_states[0], "id": job["id"], "name": "Weekly"}
    world.job_states.add({key: value for key, value in state.items() if key != "sessionId"})
    backup = {**tables["backups"][0], "id": tables["backups"].fresh_id(), "name": "Weekly", "jobId": job["id"]}
    tables["backups"].add(backup)
    row = next(one for one in tables["backupObjects"] if one["name"] == name)
    tables["backupObjects"].add({**row, "restorePointsCount": 1, "lastRunFailed": False})
    point = next(one for one in tables["restorePoints"] if one["name"] == name)
    added = {**point, "id": tables["restorePoints"].fresh_id(), "backupId": backup["id"]}
    tables["restorePoints"].add(added)
    return "Weekly"
