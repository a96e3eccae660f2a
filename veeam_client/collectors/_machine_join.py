"""Joining what a server says into what is known of each machine."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import TYPE_CHECKING

from ..rest.models import ESessionResult
from ._machine_records import MachineProtection, ProtectingJob

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from collections.abc import Set as AbstractSet
    from datetime import datetime
    from typing import TypeVar

    from ..runtime.kinds import Key
    from ._machine_facts import Backup, BackupObject, Facts, Listed, Points, Task

    _Named = TypeVar("_Named", BackupObject, Listed)

# What has to be read before a machine can be said to have no job: one with a backup, one that the inventory has.
_TELL_OF_JOBS = {"backups", "objects of backups", "restore points", "older restore points"}
_TELL_OF_JOBS_WITHOUT_BACKUP = {"backup objects", "jobs", "task sessions"}
# Machines of one name on two of these are two machines.
_PLATFORMS = {"vmware", "hyperv", "clouddirector", "agent"}
_BADNESS = {ESessionResult.SUCCESS: 1, ESessionResult.WARNING: 2, ESessionResult.FAILED: 3}


def joined(facts: Facts) -> Iterator[MachineProtection]:
    """Give every machine: those with backups, those that only jobs know, those that only the inventory has.

    Args:
        facts: What the server said.
    """
    return _Join(facts).machines()


class _Join:
    """Joins by ids where the server gives them, else by names."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._are_jobs_known = _TELL_OF_JOBS.isdisjoint(facts.missing)
        self._has_points = "restore points" not in facts.missing
        self._objects = _by_name(facts.objects.values())
        self._listed = _by_name(facts.listed)
        self._inventory = _by_name(facts.inventory)
        self._backups_of: dict[Key, set[Key]] = {}
        for backup, members in facts.members.items():
            for one in members:
                self._backups_of.setdefault(one, set()).add(backup)

    def machines(self) -> Iterator[MachineProtection]:
        facts = self._facts
        for one in facts.objects.values():
            yield self._backed_up(one)
        for name in dict.fromkeys((*self._listed, *facts.tasks)):
            objects = self._objects.get(name, [])
            if name not in self._listed and not objects:
                yield from self._without_backup(name, [])
            for listed in _machines(self._listed.get(name, ())):
                if not any(_are_same(known, listed[0]) for known in objects):
                    yield from self._without_backup(name, listed)
        for name, found in self._inventory.items():
            known = [*self._objects.get(name, ()), *self._listed.get(name, ())]
            for machine, *_ in _machines(found):
                # What a hypervisor has may be backed up by an agent in it, or as a part of Cloud Director.
                if name not in facts.tasks and not any(_can_be(machine.object_id, other.object_id) for other in known):
                    yield MachineProtection(
                        name=machine.name,
                        platform=machine.platform,
                        host=machine.host,
                        are_jobs_known=_TELL_OF_JOBS_WITHOUT_BACKUP.isdisjoint(facts.missing),
                    )

    def _backed_up(self, one: BackupObject) -> MachineProtection:
        facts, name = self._facts, one.name.casefold()
        points = facts.points_of(one)
        listed = [other for other in self._listed.get(name, ()) if _are_same(other, one)]
        backups = {*(points.backups if points else ()), *(self._backups_of.get(one.id, ()) if one.id else ())}
        jobs = {facts.backups[key].job for key in backups if key in facts.backups} | {other.job for other in listed}
        tasks = self._tasks(name, jobs)
        jobs |= tasks.keys()
        good = points.good if points else None
        kept = facts.backups.get(good.backup) if good and good.backup is not None else None
        last = _last(tasks)
        malware, malware_since = self._malware(one, points)
        return MachineProtection(
            name=one.name,
            id=one.id,
            platform=one.platform,
            type=one.type,
            host=self._host(one, listed),
            jobs=self._named(jobs, backups),
            newest_good=good.taken if good else None,
            newest=points.newest.taken if points and points.newest else None,
            restore_point=good.id if good else None,
            age=max(facts.now - good.taken, timedelta()) if good else None,
            restore_points=one.points,
            repository=self._repository(kept),
            repository_id=kept.repository if kept else None,
            is_immutable=facts.immutable.get(kept.repository) if kept and kept.repository is not None else None,
            last_run=last.began if last else None,
            last_result=last.result if last else str(ESessionResult.FAILED) if one.has_failed else None,
            last_message=last.message if last else "",
            malware=malware,
            malware_since=malware_since,
            are_points_known=self._has_points and one.id not in facts.unread,
            are_jobs_known=self._are_jobs_known,
        )

    def _without_backup(self, name: str, listed: Sequence[Listed]) -> Iterator[MachineProtection]:
        listing = {one.job for one in listed}
        tasks = self._tasks(name, listing)
        jobs = self._named(listing | tasks.keys(), ())
        # Replicas are no backups, and the restore points of one whose backups cannot be listed are not known.
        if all(job.is_replica for job in jobs) or "backup objects" in self._facts.missing:
            return
        last, one = _last(tasks), next(iter(listed), None)
        yield MachineProtection(
            name=one.name if one else name,
            platform=one.platform if one else None,
            host=one.host if one else None,
            jobs=jobs,
            restore_points=0,
            last_run=last.began if last else None,
            last_result=last.result if last else None,
            last_message=last.message if last else "",
        )

    def _tasks(self, name: str, jobs: AbstractSet[Key | None]) -> dict[Key | None, Task]:
        """Give the tasks of a machine: what is called so, or of that what these jobs did if several are called so."""
        tasks, objects = self._facts.tasks.get(name, {}), self._objects.get(name, [])
        others = (listed[0] for listed in _machines(self._listed.get(name, ())))
        count = len(objects) + sum(not any(_are_same(known, other) for known in objects) for other in others)
        if count <= 1:
            return tasks
        return {job: task for job, task in tasks.items() if job is not None and job in jobs}

    def _named(self, keys: Iterable[Key | None], backups: Iterable[Key]) -> list[ProtectingJob]:
        """Give jobs by name. One without a state was deleted; if none could be read, backups tell names."""
        facts = self._facts
        if "job states" not in facts.missing:
            backups = ()
        found = {key: facts.jobs[key] for key in keys if key is not None and key in facts.jobs}
        for backup in (facts.backups[key] for key in backups if key in facts.backups):
            if backup.job is not None and backup.job not in found:
                found[backup.job] = ProtectingJob(backup.job, backup.name, backup.job_type)
        return sorted(found.values(), key=lambda job: (job.name, str(job.id)))

    def _host(self, one: BackupObject, listed: Sequence[Listed]) -> str | None:
        found = self._inventory.get(one.name.casefold(), ())
        known = (*listed, *(other for other in found if _are_same(other, one)))
        host = next((other.host for other in known if other.host), None)
        if host is None and one.path:
            *above, _ = re.split(r"[\\/]", one.path.strip("\\/"))
            host = above[-1] if above else None
        return host

    def _repository(self, kept: Backup | None) -> str | None:
        if kept is None or kept.repository_name is not None or kept.repository is None:
            return kept.repository_name if kept else None
        return self._facts.repositories.get(kept.repository)

    def _malware(self, one: BackupObject, points: Points | None) -> tuple[str | None, datetime | None]:
        """Give the newest word on malware, of the newest restore point or of an event since, and when it was found."""
        newest = points.newest if points else None
        at, severity = self._facts.events.get(one.id, (None, None)) if one.id is not None else (None, None)
        if at is not None and (newest is None or at > newest.taken):
            return severity, at
        malware = newest.malware if newest else None
        return malware, at if malware == severity else None


def _by_name(found: Iterable[_Named]) -> dict[str, list[_Named]]:
    by_name: dict[str, list[_Named]] = {}
    for one in found:
        by_name.setdefault(one.name.casefold(), []).append(one)
    return by_name


def _machines(listed: Iterable[Listed]) -> Iterable[list[Listed]]:
    """Tell machines of one name apart, by their platforms and the ids that hypervisors give them."""
    found: dict[tuple[str | None, str | None], list[Listed]] = {}
    for one in listed:
        found.setdefault((_platform(one), one.object_id), []).append(one)
    return found.values()


def _are_same(one: BackupObject | Listed, other: BackupObject | Listed) -> bool:
    """Whether two machines of one name can be the same."""
    platforms = {_platform(one), _platform(other)}
    return not (len(platforms) > 1 and platforms <= _PLATFORMS) and _can_be(one.object_id, other.object_id)


def _can_be(one: str | None, other: str | None) -> bool:
    """Whether two ids can be those of one machine; ids of two forms, such as `vm-7` and a URN, say nothing."""
    return not one or not other or one.casefold() == other.casefold() or _form(one) != _form(other)


def _platform(one: BackupObject | Listed) -> str | None:
    """Give the platform of a machine, by one name for what jobs, the inventory and backups call it."""
    name = (one.platform or "").casefold()
    return "agent" if "physical" in name else "vmware" if name == "vsphere" else name or None


def _form(object_id: str) -> str:
    return re.sub("[0-9a-f]+", "", object_id.casefold()).strip("-")


def _last(tasks: dict[Key | None, Task]) -> Task | None:
    """Give the last run; of several jobs, the one whose last run ended worst."""
    of_jobs = [task for job, task in tasks.items() if job is not None] or [*tasks.values()]
    return max(of_jobs, key=lambda task: (_BADNESS.get(ESessionResult(task.result), 0), task.began), default=None)
