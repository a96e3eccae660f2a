"""What the lists of the last hours do not tell: machines without a recent restore point, backups without one."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, cast

from attrs import define, field, frozen

from ..errors import NotFound, VeeamError
from ..runtime.kinds import Key, identity
from ..runtime.tasks import together
from ._machine_facts import BackupObject, Facts, Points
from ._machine_lists import point_of, read_points
from ._parts import costs_its_part_only

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine, Iterable
    from uuid import UUID

    from ..client.client import VeeamClient

# More machines than this are not asked for one by one before the list of the last days was read.
_ONE_BY_ONE = 50
_LIST_REACHES = timedelta(days=8)
_AT_ONCE = 8
# The newest restore points of a machine, of which mostly the first one is good.
_FEW = 10


@frozen
class Remembered:
    """What was found of a machine; it holds as long as the machine has as many restore points, and the same newest one.

    Attributes:
        restore_points: How many it had.
        newest: The newest of the recent ones.
        points: What was found.
    """

    restore_points: int
    newest: Key | None
    points: Points


@define
class Older:
    """Asks for what is older, and remembers it until the next round.

    Attributes:
        at: When the last round was; None before the first.
        points: What was found of restore points, by backup object.
        members: The backup objects in each backup that had no recent restore point.
    """

    at: datetime | None = None
    points: dict[Key, Remembered] = field(factory=dict[Key, Remembered])
    members: dict[Key, set[Key]] = field(factory=dict[Key, "set[Key]"])

    async def complete(self, vbr: VeeamClient, facts: Facts) -> None:
        """Ask for what is missing, and add it.

        Args:
            vbr: The server.
            facts: What the lists said.
        """
        if self.at is None or self.at < facts.since:
            # What came and went meanwhile was never seen.
            self.points, self.members = {}, {}
        self.at = facts.now
        if "restore points" not in facts.missing:
            await _part(facts, "older restore points", self._read_points(vbr, facts))
        if "backups" not in facts.missing:
            await _part(facts, "objects of backups", self._read_members(vbr, facts))

    async def _read_points(self, vbr: VeeamClient, facts: Facts) -> None:
        wanted = {one.id: one for one in facts.objects.values() if one.id is not None and one.points != 0}
        wanted = {key: one for key, one in wanted.items() if facts.lacks_good(one)}
        newest = {key: _newest(facts, one) for key, one in wanted.items()}
        for key, one in [*wanted.items()]:
            known = self.points.get(key)
            if known is not None and (known.restore_points, known.newest) == (one.points, newest[key]):
                facts.older[key] = known.points
                del wanted[key]
        facts.unread = {*wanted}
        if len(wanted) > _ONE_BY_ONE:
            start = facts.since - _LIST_REACHES
            await read_points(vbr, facts, created_after_filter=start, created_before_filter=facts.since)
            for key, one in [*wanted.items()]:
                if not facts.lacks_good(one):
                    facts.older[key] = facts.points[one.key]
                    del wanted[key]

        async def ask(key: Key) -> None:
            facts.older[key] = await _points_of(vbr, key)

        try:
            await _each(ask, [*wanted])
        finally:
            facts.unread -= facts.older.keys()
        self.points = {
            key: Remembered(count, newest[key], facts.older[key])
            for key in newest.keys() & facts.older.keys()
            if (count := facts.objects[key].points) is not None and facts.objects[key].key not in facts.shared
        }

    async def _read_members(self, vbr: VeeamClient, facts: Facts) -> None:
        seen = {backup for points in (*facts.points.values(), *facts.older.values()) for backup in points.backups}
        stale = {key for key, backup in facts.backups.items() if backup.job is not None} - seen
        facts.members = {backup: members for backup, members in self.members.items() if backup in stale}

        async def ask(backup: Key) -> None:
            rows = (await vbr.backups.get_backup_objects(id=cast("UUID", backup))).data or ()
            facts.members[backup] = {key for row in rows if (key := identity(getattr(row, "id", None))) is not None}

        # A machine with more rows than backups that were seen is in others.
        if any(one.rows > len(points.backups) for one in facts.objects.values() if (points := facts.points_of(one))):
            await _each(ask, stale - facts.members.keys())
        self.members = facts.members


async def _part(facts: Facts, name: str, work: Coroutine[Any, Any, None]) -> None:
    try:
        await work
    except VeeamError as error:
        if not costs_its_part_only(error):
            raise
        facts.missing[name] = str(error)


def _newest(facts: Facts, one: BackupObject) -> Key | None:
    points = facts.points_of(one)
    return points.newest.id if points and points.newest else None


async def _points_of(vbr: VeeamClient, wanted: Key) -> Points:
    """Read the restore points of one machine, from the newest to the first good one."""
    found = Points()
    rows = vbr.paginate(
        vbr.restore_points.get_all_object_restore_points,
        backup_object_id_filter=wanted,
        order_column="CreationTime",
        order_asc=False,
    )
    async for row in rows.with_options(page_size=_FEW, prefetch=0):
        if (point := point_of(row)) is not None:
            found.take(point)
        if found.good is not None:
            break
    return found


async def _each(ask: Callable[[Any], Awaitable[None]], items: Iterable[Any]) -> None:
    """Ask for each, a few at a time; what has gone meanwhile is passed over."""
    left = iter(items)

    async def work() -> None:
        for item in left:
            try:
                await ask(item)
            except NotFound:
                continue

    async with together() as group:
        for _ in range(_AT_ONCE):
            group.create_task(work())
