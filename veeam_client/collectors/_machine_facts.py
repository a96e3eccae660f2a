"""What a server says that tells of machines: of each row only what the join needs."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, NamedTuple

from attrs import define, field

from ..rest.models import ESuspiciousActivitySeverity
from ..runtime.kinds import Key

if TYPE_CHECKING:
    from datetime import datetime

    from ._machine_records import ProtectingJob

# Platform and name without case: what restore points and backup objects have in common.
Name = tuple[str, str]


class Point(NamedTuple):
    """A restore point."""

    taken: datetime
    id: Key | None
    backup: Key | None
    malware: str | None


@define
class Points:
    """Of the restore points of a machine the newest and the newest good one, and the backups that all are in."""

    newest: Point | None = None
    good: Point | None = None
    backups: set[Key] = field(factory=set[Key])

    def take(self, point: Point) -> None:
        """Add a restore point."""
        if self.newest is None or point.taken > self.newest.taken:
            self.newest = point
        if point.malware != ESuspiciousActivitySeverity.INFECTED and (
            self.good is None or point.taken > self.good.taken
        ):
            self.good = point
        if point.backup is not None:
            self.backups.add(point.backup)


class Task(NamedTuple):
    """What a run did with a machine."""

    began: datetime
    job: Key | None
    result: str
    message: str


class Backup(NamedTuple):
    """A backup."""

    job: Key | None
    name: str
    job_type: str | None
    repository: Key | None
    repository_name: str | None


class Listed(NamedTuple):
    """A machine that a job or the inventory lists."""

    name: str
    object_id: str | None
    host: str | None
    platform: str | None
    job: Key | None = None


@define
class BackupObject:
    """A machine that has a backup, or several."""

    name: str
    id: Key | None
    platform: str | None
    type: str | None
    path: str | None
    object_id: str | None
    points: int | None = None
    has_failed: bool = False
    rows: int = 0

    @property
    def key(self) -> Name:
        """What its restore points are called."""
        return name_of(self.platform, self.name)


@define
class Facts:
    """What a server said.

    Attributes:
        now: Its time.
        since: From when on restore points and task sessions are read.
        objects: The machines that have backups, by id; by name those without.
        backups: The backups, by id.
        jobs: The jobs, by id.
        last_sessions: Of each job, the id of its last session.
        repositories: The names of repositories, by id.
        immutable: Of each repository, whether it is immutable.
        points: The recent restore points, by what they are called.
        tasks: By the machine's name, the last task of each job; of unknown jobs, the last of all.
        events: The last malware event of each backup object.
        listed: What jobs list.
        inventory: What hypervisors have.
        shared: The names that several backup objects have: their restore points cannot be told apart by name.
        older: Restore points by backup object, where there are no recent ones or names do not tell them apart.
        members: The backup objects in backups that no recent restore point is in.
        unread: The backup objects whose restore points could not be read.
        missing: What could not be read, each with the reason.
    """

    now: datetime
    since: datetime
    objects: dict[Any, BackupObject] = field(factory=dict[Any, BackupObject])
    backups: dict[Key, Backup] = field(factory=dict[Key, Backup])
    jobs: dict[Key, ProtectingJob] = field(factory=dict[Key, "ProtectingJob"])
    last_sessions: dict[Key, Key] = field(factory=dict[Key, Key])
    repositories: dict[Key, str] = field(factory=dict[Key, str])
    immutable: dict[Key, bool | None] = field(factory=dict[Key, "bool | None"])
    points: dict[Name, Points] = field(factory=dict[Name, Points])
    tasks: dict[str, dict[Key | None, Task]] = field(factory=dict[str, "dict[Key | None, Task]"])
    events: dict[Key, tuple[datetime, str]] = field(factory=dict[Key, "tuple[datetime, str]"])
    listed: list[Listed] = field(factory=list[Listed])
    inventory: list[Listed] = field(factory=list[Listed])
    shared: set[Name] = field(factory=set[Name])
    older: dict[Key, Points] = field(factory=dict[Key, Points])
    members: dict[Key, set[Key]] = field(factory=dict[Key, "set[Key]"])
    unread: set[Key] = field(factory=set[Key])
    missing: dict[str, str] = field(factory=dict[str, str])

    def note_shared(self) -> None:
        """Take note of the names that several backup objects have."""
        counts = Counter(one.key for one in self.objects.values())
        self.shared = {key for key, count in counts.items() if count > 1}

    def points_of(self, one: BackupObject) -> Points | None:
        """Give the restore points of a machine that are known so far."""
        found = self.older.get(one.id) if one.id is not None else None
        return self.points.get(one.key) if found is None and one.key not in self.shared else found

    def lacks_good(self, one: BackupObject) -> bool:
        """Say whether no good restore point of a machine is known so far."""
        points = self.points_of(one)
        return points is None or points.good is None


def name_of(platform: str | None, name: str) -> Name:
    """Give what the restore points of a machine are called, without case."""
    return (platform or "").casefold(), name.casefold()
