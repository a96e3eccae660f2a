"""What jobs there are, what they protect, when they ran: the compact facts that all rows of the world follow from."""

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import accumulate
from typing import Final

from veeam_client.simulator.dice import Dice
from veeam_client.simulator.world.names import JOB_FLAVOURS, SYSTEM_SESSIONS, JobFlavour, name_of

__all__ = ["KEPT_POINTS", "RESULTS", "Plan", "Run", "offsets"]

_SYSTEM_SHARE: Final = 0.2
_DISABLED_SHARE: Final = 0.06
_RUNNING_SHARE: Final = 0.03
_EMPTY_SHARE: Final = 0.02
KEPT_POINTS: Final = 7
"""How many restore points of each machine there are, and a job keeps that says nothing of it."""
_MANY_JOBS: Final = 10
_MANY_FOR_RARE: Final = 100
_MINUTE: Final = 60
_HOUR: Final = 60 * _MINUTE
_DAY: Final = 24 * _HOUR
_DISABLED_FOR: Final = 10 * _DAY
_TAKES: Final = (3 * _MINUTE, 3 * _HOUR)
_MACHINE_TAKES: Final = 8
"""Seconds that a run takes at least for each of its machines, so that it can read what has changed of them."""
_SYSTEM_TAKES: Final = (12, 15 * _MINUTE)
_ALSO_SHARE: Final = 0.15
"""The share of machines that did no better than the one to which a run owes its result."""
RESULTS: Final = ("None", "Success", "Warning", "Failed")
_GOOD: Final = 1
_RESULTS: Final = ("Success",) * 82 + ("Warning",) * 12 + ("Failed",) * 6


@dataclass(frozen=True, slots=True)
class Run:
    """One session that the world began with."""

    job: int
    """The number of the job; one less than minus the number of the system session's kind for those."""
    day: int
    started: int
    """Seconds before the moment at which the world was made."""
    took: int
    """Seconds; 0 for one that still runs."""
    result: str


@dataclass(slots=True)
class Plan:
    """The jobs and sessions of a world, as numbers.

    Args:
        seed: Where chance comes from.
        jobs: How many jobs there are.
        sessions: How many sessions there are.
        now: The moment at which the world is made.
        resynchronizing: The share of sessions that resynchronize the configuration.
        job_kinds: What kinds of jobs there can be.
        protected: How many machines the jobs protect, all in all; as many as chance gives unless said.
    """

    seed: int
    jobs: int
    sessions: int
    now: datetime
    resynchronizing: float = 0.0
    job_kinds: Sequence[str] = tuple(JOB_FLAVOURS)
    protected: int | None = None
    kinds: list[str] = field(init=False)
    names: list[str] = field(init=False)
    disabled: list[bool] = field(init=False)
    sources: list[int] = field(init=False)
    """For a copy job, the job whose machines it copies; for any other, the job itself."""
    machines: list[int] = field(init=False)
    """How many machines each job protects."""
    first_machine: list[int] = field(init=False)
    """The number of the first of them."""
    machine_count: int = field(init=False)
    points: list[list[list[int]]] = field(init=False)
    """For each job and each of its machines: the days, counted backwards, whose runs left a restore point that is still
    there; newest first."""
    starts: "array[int]" = field(init=False)
    owners: "array[int]" = field(init=False)
    order: list[int] = field(init=False)
    """The numbers of the sessions, newest first."""
    place: "array[int]" = field(init=False)
    """For the number of a session, its place in that order."""
    _dice: Dice = field(init=False)
    _runs: Dice = field(init=False)
    _owning: list[int] = field(init=False)
    _system: int = field(init=False)
    """How many sessions belong to no job."""
    _extra: int = field(init=False)
    """How many of those resynchronize the configuration, whatever chance says of the others."""

    def __post_init__(self) -> None:
        """Make everything."""
        self._dice, self._runs = Dice(self.seed, "jobs"), Dice(self.seed, "sessions")
        self._extra = round(self.sessions * self.resynchronizing)
        others = self.sessions - self._extra
        self._system = self._extra + (round(others * _SYSTEM_SHARE) if self.jobs else others)
        self._plan_jobs()
        if self.protected is not None:
            self._share_out(self.protected)
        self._plan_sessions()
        self.points = [self._points_of(job) for job in range(self.jobs)]

    def flavour(self, job: int) -> JobFlavour:
        """Give what jobs of this one's kind are like."""
        return JOB_FLAVOURS[self.kinds[job]]

    def owner_of(self, machine: int) -> int:
        """Give the job that protects a machine itself, not a copy of it."""
        return self._owning[bisect_right(self._owning, machine, key=lambda job: self.first_machine[job]) - 1]

    def machine_name(self, machine: int) -> str:
        """Give the name of a machine."""
        job = self.owner_of(machine)
        prefix = self.names[job].lower().replace(" ", "-")
        return f"{prefix}-{machine - self.first_machine[job] + 1:02}"

    def runs_of(self, job: int) -> int:
        """Count the sessions of a job: one a day, as far back as they reach."""
        mine = self.sessions - self._system
        return (mine - job + self.jobs - 1) // self.jobs if job < mine else 0

    @property
    def first_of_jobs(self) -> int:
        """The number of the first session that belongs to a job."""
        return self._system

    def run(self, session: int) -> Run:
        """Give what is known of a session, by its number."""
        owner = self.owners[session]
        started = self.starts[session]
        if owner < 0:
            took = self._runs.between(session, 3, *_SYSTEM_TAKES)
            return Run(owner, 0, started, took, self._runs.pick(session, 4, _RESULTS))
        day = self.day_of(session)
        if day == 0 and self.is_running(owner):
            return Run(owner, 0, started, 0, "None")
        took = max(self._runs.between(session, 3, *_TAKES), _MACHINE_TAKES * self.machines[owner])
        return Run(owner, day, started, took, self.result(owner, day))

    def day_of(self, session: int) -> int:
        """Say how many days ago a session of a job was, by its number."""
        return (session - self._system) // self.jobs

    def session_of(self, job: int, day: int) -> int:
        """Give the number of the session that a job had so many days ago."""
        return self._system + day * self.jobs + job

    def result(self, job: int, day: int) -> str:
        """Say how a job's run ended."""
        return self._runs.pick(self.session_of(job, day), 4, _RESULTS)

    def machine_result(self, job: int, day: int, place: int) -> str:
        """Say how a job's run ended for one of its machines: that of the run for one of them, and for few others."""
        result = self.result(job, day)
        if result == "Success":
            return result
        session = self.session_of(job, day)
        hit = place == self._runs.roll(session, 8, self.machines[job])
        return result if hit or self._runs.share(session * 2**16 + place, 9) < _ALSO_SHARE else "Success"

    def results(self) -> list[str]:
        """Say of every session how it ended, by its number."""
        made = [_RESULTS[roll] for roll in self._runs.rolls(range(self.sessions), 4, len(_RESULTS))]
        for session in self._running():
            made[session] = "None"
        return made

    def spans(self) -> list[tuple[float, float]]:
        """Say of every session between which moments it lies at least, by its number, in seconds of the Unix era."""
        now, longest = self.now.timestamp(), max(_TAKES[1], _MACHINE_TAKES * max(self.machines, default=0))
        return [(now - ago - 1, now - ago + longest + 1) for ago in self.starts]

    def machine_results(self, sessions: Iterable[int]) -> list[int]:
        """Say how sessions of jobs ended for each of their machines.

        Args:
            sessions: The numbers of the sessions.

        Returns:
            For each session and each machine the place of the result in `RESULTS`.
        """
        ended, made, places = self.results(), list[int](), {result: place for place, result in enumerate(RESULTS)}
        for session in sessions:
            count, result = self.machines[self.owners[session]], ended[session]
            if result == "Success":
                made += [_GOOD] * count
                continue
            hit = self._runs.roll(session, 8, count) if count else 0
            shares = [self._runs.share(session * 2**16 + place, 9) < _ALSO_SHARE for place in range(count)]
            made += [places[result] if place == hit or also else _GOOD for place, also in enumerate(shares)]
        return made

    def _running(self) -> list[int]:
        return [self.session_of(job, 0) for job in range(self.jobs) if self.is_running(job)]

    def is_running(self, job: int) -> bool:
        """Say whether the last run of a job has not ended yet."""
        if self.disabled[job] or not self.machines[job] or not self.runs_of(job):
            return False
        return job == self._always_running or self._dice.share(job, 9) < _RUNNING_SHARE

    def start_of(self, job: int, day: int) -> datetime:
        """Say when a job's run began."""
        return self.now - timedelta(seconds=self.starts[self.session_of(job, day)])

    @property
    def _always_running(self) -> int:
        """Any world that is large enough has a job that runs."""
        return 5 if self.jobs > _MANY_JOBS else -1

    def _plan_jobs(self) -> None:
        dice = self._dice
        kinds = [kind for kind in self.job_kinds if JOB_FLAVOURS[kind].weight]
        weighted = [kind for kind in kinds for _ in range(JOB_FLAVOURS[kind].weight)]
        # Every kind occurs once as long as there is room, in an order of the seed's own.
        firsts = sorted(kinds, key=lambda kind: dice.roll(kinds.index(kind), 1, 2**32))
        self.kinds = firsts[: self.jobs]
        self.kinds += [dice.pick(job, 2, weighted) for job in range(len(kinds), self.jobs)]
        rare = [kind for kind in self.job_kinds if not JOB_FLAVOURS[kind].weight]
        if self.jobs >= _MANY_FOR_RARE:
            self.kinds[-len(rare) - 1 : -1] = rare
        for job, kind in enumerate(self.kinds):
            copies = JOB_FLAVOURS[kind].copies
            if copies in kinds and copies not in self.kinds:
                # In a small world a copy of nothing becomes what it would have copied.
                self.kinds[job] = copies
        taken: set[str] = set()
        self.names = [name_of(dice, job, JOB_FLAVOURS[kind].patterns, taken) for job, kind in enumerate(self.kinds)]
        self.disabled = [
            job > 0 and job != self._always_running and dice.share(job, 3) < _DISABLED_SHARE for job in range(self.jobs)
        ]
        # Any world that is large enough has a job with nothing in it.
        plain = {job for job, kind in enumerate(self.kinds) if kind == "VSphereBackup" and job >= 2 * len(kinds)}
        self._plan_machines(plain)

    def _plan_machines(self, plain: set[int]) -> None:
        """Say what each job protects; those in `plain` may protect nothing."""
        dice, last = self._dice, max(plain, default=-1)
        counts = [
            0
            if job == last or (job in plain and dice.share(job, 5) < _EMPTY_SHARE)
            else dice.between(job, 6, 1, self.flavour(job).most)
            for job in range(self.jobs)
        ]
        known: dict[str, list[int]] = {}
        for job, kind in enumerate(self.kinds):
            if counts[job]:
                known.setdefault(kind, []).append(job)
        enabled = {kind: [job for job in jobs if not self.disabled[job]] for kind, jobs in known.items()}
        self.sources, self.machines, self.first_machine, self._owning = [], counts, [], []
        self.machine_count = 0
        for job, kind in enumerate(self.kinds):
            copies = JOB_FLAVOURS[kind].copies
            there = enabled.get(copies, [])
            # One that is listed before the copy, where there is one.
            found = there[: bisect_right(there, job)] or there or known.get(copies, [])
            self.sources.append(dice.pick(job, 4, found) if found else job)
            self.first_machine.append(self.machine_count)
            if not found:
                self.machine_count += counts[job]
                if counts[job]:
                    self._owning.append(job)
        for job, source in enumerate(self.sources):
            self.machines[job], self.first_machine[job] = counts[source], self.first_machine[source]

    def _share_out(self, count: int) -> None:
        """Let the jobs protect so many machines together, each about as large a part of them as before."""
        owners = [job for job in range(self.jobs) if self.sources[job] == job and self.machines[job]]
        if count and not owners:
            raise ValueError(f"There are no jobs that could protect {count} machines.")
        one_each = [job for job in owners if self.flavour(job).most == 1]
        several = [job for job in owners if self.flavour(job).most > 1] or one_each
        shares = {job: int(place < count) for place, job in enumerate(one_each)}
        left = max(0, count - len(one_each)) if several is not one_each else count
        weights = offsets([self.machines[job] for job in several])
        for job, before, after in zip(several, weights, weights[1:], strict=False):
            shares[job] = left * after // weights[-1] - left * before // weights[-1]
        self._owning, self.machine_count = [], 0
        for job, source in enumerate(self.sources):
            self.machines[job], self.first_machine[job] = shares.get(source, 0), self.machine_count
            if source == job and self.machines[job]:
                self._owning.append(job)
                self.machine_count += self.machines[job]
        self.first_machine = [self.first_machine[source] for source in self.sources]

    def _plan_sessions(self) -> None:
        dice, system = self._runs, self._system
        offsets = [
            max(self._dice.between(job, 7, 4 * _HOUR, 23 * _HOUR), _MACHINE_TAKES * count + _HOUR)
            for job, count in enumerate(self.machines)
        ]
        extra = self._extra
        kinds = [0] * extra + dice.rolls(range(extra, system), 1, len(SYSTEM_SESSIONS))
        low, high = 20 * _MINUTE, 3 * _DAY
        self.owners = array("q", [-1 - kind for kind in kinds])
        self.starts = array("q", [low + roll for roll in dice.rolls(range(system), 2, high - low + 1)])
        # A disabled job last ran some time ago.
        ago = [
            offset + (_DISABLED_FOR if is_disabled else 0)
            for offset, is_disabled in zip(offsets, self.disabled, strict=True)
        ]
        early = dice.rolls(range(system, self.sessions), 2, _MINUTE)
        for first in range(0, self.sessions - system, max(1, self.jobs)):
            rolls = early[first : first + self.jobs]
            days = first // self.jobs * _DAY
            self.owners.extend(range(len(rolls)))
            self.starts.extend(gap + days - roll for gap, roll in zip(ago, rolls, strict=False))
        for job in range(min(self.jobs, self.sessions - system)):
            if self.is_running(job):
                session = system + job
                self.starts[session] = dice.between(session, 2, _MINUTE, 50 * _MINUTE)
        self.order = sorted(range(self.sessions), key=self.starts.__getitem__)
        self.place = array("q", bytes(8 * self.sessions))
        for place, session in enumerate(self.order):
            self.place[session] = place

    def _points_of(self, job: int) -> list[list[int]]:
        if not self.flavour(job).leaves_points:
            return [[]] * self.machines[job]
        first, runs = 1 if self.is_running(job) else 0, self.runs_of(job)
        last = min(runs, first + KEPT_POINTS)
        failed = {day for day in range(first, last) if self.result(job, day) == "Failed"}
        if not failed:
            return [list(range(first, last))] * self.machines[job]
        # What a failed run did not leave, an older one did.
        failed |= {day for day in range(last, runs) if self.result(job, day) == "Failed"}
        return [
            [day for day in range(first, runs) if day not in failed or self._is_good(job, day, place)][:KEPT_POINTS]
            for place in range(self.machines[job])
        ]

    def _is_good(self, job: int, day: int, place: int) -> bool:
        return self.machine_result(job, day, place) != "Failed"


def offsets(counts: list[int]) -> list[int]:
    """Give for each of a row of counts how many come before it, and the total at the end."""
    return [0, *accumulate(counts)]
