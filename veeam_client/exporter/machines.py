"""Metrics of machines: how many have no good backup, of which jobs; each machine only if that is asked for."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from ..collectors import MachineProtectionCollector, MachineState
from ..errors import VeeamError
from .family import Family, Part, Sample, text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from ..client.client import VeeamClient
    from ..collectors import MachineProtection, ProtectingJob

_JOB = ("server", "job_id", "job_name")
_MACHINE = ("server", "machine_id", "machine_name", "platform")

MACHINES = Family("veeam_machines", "Machines that jobs protect or that have backups.", ("server",))
PROBLEMS = Family(
    "veeam_machines_with_problem",
    "Machines with this problem: never backed up, late, failed or warned in the last run, infected, without a job, "
    "protected twice.",
    ("server", "problem"),
)
JOB_MACHINES = Family("veeam_job_machines", "Machines that the job protects.", _JOB)
JOB_WITHOUT = Family(
    "veeam_job_machines_without_recent_backup",
    "Machines that the job protects, and that have no good restore point of the last 26 hours.",
    _JOB,
)
JOB_WORST = Family(
    "veeam_job_worst_machine_restore_point_timestamp_seconds",
    "When the newest good restore point was made of the machine of the job whose newest is the oldest, in Unix time.",
    _JOB,
)
RESTORE_POINT = Family(
    "veeam_machine_restore_point_timestamp_seconds",
    "When the newest good restore point of the machine was made, in Unix time.",
    _MACHINE,
)
PROBLEM = Family("veeam_machine_problem", "Always 1; the label says what is wrong.", (*_MACHINE, "problem"))
FAMILIES = (MACHINES, PROBLEMS, JOB_MACHINES, JOB_WITHOUT, JOB_WORST, RESTORE_POINT, PROBLEM)
_WITHOUT = {MachineState.NEVER, MachineState.LATE}


def machines_part(every: float, *, each: bool) -> Part:
    """Make the part that asks for machines.

    Args:
        every: Seconds from one time that it asks to the next.
        each: Whether each machine has series of its own.
    """
    protection = MachineProtectionCollector(inventory=True)

    async def read(vbr: VeeamClient) -> list[Sample]:
        found = await protection(vbr)
        for one in ("backup objects", "restore points"):
            if one in found.missing:  # without them nothing can be said of any machine
                raise VeeamError(f"{one} could not be read: {found.missing[one]}", server=vbr.server)
        machines = found.machines
        return [*_counts(machines), *_of_jobs(machines), *(_of_each(machines) if each else ())]

    return Part("machines", FAMILIES, read, every)


def _counts(machines: Sequence[MachineProtection]) -> Iterator[Sample]:
    counts = Counter(state for machine in machines for state in machine.states())
    yield Sample(MACHINES, (), len(machines))
    for state in MachineState:
        yield Sample(PROBLEMS, (state.value,), counts[state])


def _of_jobs(machines: Sequence[MachineProtection]) -> Iterator[Sample]:
    jobs: dict[object, ProtectingJob] = {}
    counts, without = Counter[object](), Counter[object]()
    worst: dict[object, datetime] = {}
    for machine in machines:
        is_without = not _WITHOUT.isdisjoint(machine.states())
        for job in machine.jobs:
            jobs[job.id] = job
            counts[job.id] += 1
            without[job.id] += is_without
            if machine.newest_good is not None:
                worst[job.id] = min(worst.get(job.id, machine.newest_good), machine.newest_good)
    for key, job in jobs.items():
        labels = (text(key), job.name)
        yield Sample(JOB_MACHINES, labels, counts[key])
        yield Sample(JOB_WITHOUT, labels, without[key])
        if key in worst:
            yield Sample(JOB_WORST, labels, worst[key].timestamp())


def _of_each(machines: Sequence[MachineProtection]) -> Iterator[Sample]:
    for machine in machines:
        labels = (text(machine.id), machine.name, text(machine.platform))
        if machine.newest_good is not None:
            yield Sample(RESTORE_POINT, labels, machine.newest_good.timestamp())
        for state in machine.states():
            yield Sample(PROBLEM, (*labels, state.value), 1)
