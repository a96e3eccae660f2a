"""What is said of a machine and its protection."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from attrs import field, frozen

from ..rest.models import ESessionResult, ESuspiciousActivitySeverity

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..runtime.kinds import Key

# A day, and two hours for a job that takes longer today.
RECENT = timedelta(hours=26)


class MachineState(StrEnum):
    """What can be wrong with the protection of a machine; several at the same time.

    NEVER: a job has it, and there is no restore point. LATE: the newest good restore point is too old. FAILED, WARNED:
    how its last run ended. INFECTED: its newest restore point is marked so, or the machine itself since then.
    UNPROTECTED: the inventory or a backup has it, and no job. PROTECTED_TWICE: several jobs back it up; copies of
    backups and replicas do not count.
    """

    NEVER = "never"
    LATE = "late"
    FAILED = "failed"
    WARNED = "warned"
    INFECTED = "infected"
    UNPROTECTED = "unprotected"
    PROTECTED_TWICE = "protected twice"


@frozen
class ProtectingJob:
    """A job that protects a machine.

    Attributes:
        id: Its id.
        name: Its name.
        type: Its type, such as `VSphereBackup`; None if the server does not say.
    """

    id: Key
    name: str
    type: str | None

    @property
    def is_replica(self) -> bool:
        """Whether it makes replicas."""
        return (self.type or "").casefold().endswith("replica")

    @property
    def makes_backups(self) -> bool:
        """Whether it backs the machine up itself: it makes no replicas, and copies no backups of other jobs."""
        return not self.is_replica and not (self.type or "").casefold().endswith("copy")


@frozen(kw_only=True)
class MachineProtection:
    """A machine (VM, computer, file share, database, ...) and how it is protected; None where the server does not say.

    Attributes:
        name: Its name.
        id: Id of its backup object; None for one that has no backup.
        platform: Its platform, such as `VMware`.
        type: What it is, such as `VM`, in the server's words.
        host: The host that it runs on.
        jobs: The jobs that protect it.
        newest_good: When its newest restore point was made that is not infected.
        newest: When its newest restore point was made, infected or not.
        restore_point: Id of the newest good one.
        age: How old the newest good one is, by the server's clock.
        restore_points: How many restore points it has.
        repository: Name of the repository with the newest good one.
        repository_id: Id of that repository.
        is_immutable: Whether backups on that repository cannot be changed or deleted for a while.
        last_run: When its last run began, of those that ended and began in the last 26 hours.
        last_result: How that ended; with several jobs, the worst of their last runs. Without such a run, `Failed` if
            the server says that the last one failed.
        last_message: What the server says of it: the warning, or why it failed.
        malware: What is known of malware on it, such as `Infected`.
        malware_since: When that was detected.
        are_points_known: Whether its restore points could be read; if not, nothing is said of their age.
        are_jobs_known: Whether jobs could be read; if not, nothing is said of its having none.
    """

    name: str
    id: Key | None = None
    platform: str | None = None
    type: str | None = None
    host: str | None = None
    jobs: Sequence[ProtectingJob] = ()
    newest_good: datetime | None = None
    newest: datetime | None = None
    restore_point: Key | None = None
    age: timedelta | None = None
    restore_points: int | None = None
    repository: str | None = None
    repository_id: Key | None = None
    is_immutable: bool | None = None
    last_run: datetime | None = None
    last_result: str | None = None
    last_message: str = ""
    malware: str | None = None
    malware_since: datetime | None = None
    are_points_known: bool = field(default=True, repr=False)
    are_jobs_known: bool = field(default=True, repr=False)

    def states(self, older_than: timedelta = RECENT) -> tuple[MachineState, ...]:
        """Say what is wrong with its protection; nothing if nothing is.

        Args:
            older_than: From which age on its newest good restore point is too old; 26 hours unless given.
        """
        has_none = self.are_points_known and self.newest_good is None and not self.restore_points
        found = {
            MachineState.NEVER: has_none and bool(self.jobs),
            MachineState.LATE: not has_none and self._is_late(older_than),
            MachineState.FAILED: self.last_result == ESessionResult.FAILED,
            MachineState.WARNED: self.last_result == ESessionResult.WARNING,
            MachineState.INFECTED: self.malware == ESuspiciousActivitySeverity.INFECTED,
            MachineState.UNPROTECTED: self.are_jobs_known and not self.jobs,
            MachineState.PROTECTED_TWICE: sum(job.makes_backups for job in self.jobs) > 1,
        }
        return tuple(state for state, is_so in found.items() if is_so)

    def _is_late(self, older_than: timedelta) -> bool:
        if self.age is not None:
            return self.age > older_than
        if self.newest is not None:
            return self.are_points_known  # all are infected
        # It has restore points, and none was listed, as of file shares: then a run that went well counts.
        return self.are_points_known and self.last_result not in {ESessionResult.SUCCESS, ESessionResult.WARNING}


@frozen
class Protection:
    """The machines of a server, and how they are protected.

    Attributes:
        machines: The machines, by name.
        at: The server's time when it was asked.
        missing: What could not be read, each with the reason; empty if nothing.
    """

    machines: Sequence[MachineProtection]
    at: datetime
    missing: Mapping[str, str] = field(factory=dict[str, str])
