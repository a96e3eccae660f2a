"""Reading the lists that tell of machines, all at the same time and each page by page."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from ..errors import VeeamError
from ..rest.models import (
    ESessionResult,
    ESuspiciousActivitySeverity,
    ESuspiciousActivityState,
    ETaskSessionType,
)
from ..runtime.kinds import identity, moment, reference
from ..runtime.model import objects
from ._machine_facts import Backup, BackupObject, Facts, Listed, Point, Points, Task, name_of
from ._machine_records import ProtectingJob
from ._parts import Parts, costs_its_part_only

if TYPE_CHECKING:
    from ..client.client import VeeamClient
    from ..rest.models import ObjectRestorePointModel
    from ..runtime.kinds import Key

_EVENTS_REACH = timedelta(days=30)
_RESULTS = {ESessionResult.SUCCESS, ESessionResult.WARNING, ESessionResult.FAILED}
_NEVER_IMMUTABLE = {"winlocal", "linuxlocal", "smb", "nfs"}
# What of a job's list, or of the inventory, is one machine and not a place for many.
_MACHINES = {"virtualmachine", "vm", "computer"}
_ONLY_MACHINES = {
    "type": "PredicateExpression",
    "property": "type",
    "operation": "equals",
    "value": "VirtualMachine",
}


async def read_lists(vbr: VeeamClient, reach: timedelta, *, inventory: bool) -> Facts:
    """Ask a server for everything that comes in lists.

    Args:
        vbr: The server.
        reach: How far back restore points and task sessions are read.
        inventory: Whether to ask for the machines of hypervisors.
    """
    now = await _time_of(vbr)
    facts = Facts(now, now - reach)
    async with Parts() as parts:
        jobs = parts.ask("job states", _jobs(vbr, facts))
        parts.ask("backup objects", _objects(vbr, facts))
        parts.ask("backups", _backups(vbr, facts))
        parts.ask("restore points", read_points(vbr, facts, created_after_filter=facts.since))
        parts.ask("task sessions", _tasks(vbr, facts, jobs.task))
        parts.ask("repositories", _repositories(vbr, facts))
        parts.ask("jobs", _listed(vbr, facts))
        parts.ask("malware events", _events(vbr, facts))
        if inventory:
            parts.ask("inventory", _inventory(vbr, facts))
    facts.missing |= parts.missing
    facts.note_shared()
    return facts


async def read_points(vbr: VeeamClient, facts: Facts, **filters: Any) -> None:
    """Add the restore points of a span of time.

    Args:
        vbr: The server.
        facts: Where to add them.
        **filters: What `get_all_object_restore_points` takes.
    """
    async for row in vbr.paginate(vbr.restore_points.get_all_object_restore_points, **filters):
        if (point := point_of(row)) and (name := _text(row.name)):
            facts.points.setdefault(name_of(_text(row.platform_name), name), Points()).take(point)


def point_of(row: ObjectRestorePointModel) -> Point | None:
    """Give what is needed of a restore point; None for one without a time."""
    taken = moment(row.creation_time)
    if taken is None:
        return None
    return Point(taken, identity(row.id), identity(row.backup_id), _text(row.malware_status))


async def _time_of(vbr: VeeamClient) -> datetime:
    try:
        time = moment((await vbr.service.get_server_time()).server_time)
    except VeeamError as error:
        if not costs_its_part_only(error):
            raise
        time = None
    return time or datetime.now(UTC)


async def _objects(vbr: VeeamClient, facts: Facts) -> None:
    async for row in vbr.paginate(vbr.backup_objects.get_all_backup_objects):
        key, name, platform = identity(row.id), _text(row.name), _text(row.platform_name)
        if key is None and name is None:
            continue
        known = facts.objects.setdefault(
            name_of(platform, name or "") if key is None else key,
            BackupObject(
                name or str(key),
                key,
                platform,
                _text(row.type_),
                _text(getattr(row, "path", None)),
                _text(getattr(row, "object_id", None)),
            ),
        )
        known.rows += 1
        known.has_failed |= row.last_run_failed is True
        if type(row.restore_points_count) is int:
            known.points = (known.points or 0) + row.restore_points_count


async def _backups(vbr: VeeamClient, facts: Facts) -> None:
    async for row in vbr.paginate(vbr.backups.get_all_backups):
        if (key := identity(row.id)) is not None:
            facts.backups[key] = Backup(
                reference(row.job_id),
                _text(row.name) or str(key),
                _text(row.job_type),
                reference(row.repository_id),
                _text(row.repository_name),
            )


async def _jobs(vbr: VeeamClient, facts: Facts) -> None:
    async for row in vbr.paginate(vbr.jobs.get_all_jobs_states):
        if (key := identity(row.id)) is not None:
            facts.jobs[key] = ProtectingJob(key, _text(row.name) or str(key), _text(row.type_))
            if (session := reference(row.session_id)) is not None:
                facts.last_sessions[session] = key


async def _tasks(vbr: VeeamClient, facts: Facts, jobs: asyncio.Task[None]) -> None:
    await asyncio.wait([jobs])  # what job a task belongs to, its session tells
    async for row in vbr.paginate(vbr.sessions.get_all_task_sessions, created_after_filter=facts.since):
        if row.type_ not in (ETaskSessionType.BACKUP, ETaskSessionType.REPLICA):  # it may be no text
            continue
        name, began = _text(getattr(row, "name", None)), moment(row.creation_time)
        # A task's result is an object or, of some servers, a plain text.
        given = getattr(row, "result", None)
        result = _text(getattr(given, "result", given))
        if name is None or began is None or result is None or result not in _RESULTS:
            continue
        session = identity(row.session_id)
        job = facts.last_sessions.get(session) if session is not None else None
        last = facts.tasks.setdefault(name.casefold(), {})
        if job not in last or last[job].began < began:
            last[job] = Task(began, job, result, _text(getattr(given, "message", None)) or "")


async def _repositories(vbr: VeeamClient, facts: Facts) -> None:
    async for repository in vbr.paginate(vbr.repositories.get_all_repositories):
        if (key := identity(repository.id)) is not None:
            facts.immutable[key] = _is_immutable(repository)
            facts.repositories[key] = _text(repository.name) or str(key)
    async for scale_out in vbr.paginate(vbr.repositories.get_all_scale_out_repositories):
        if (key := identity(scale_out.id)) is not None:
            facts.repositories[key] = _text(scale_out.name) or str(key)
            extents = objects(getattr(scale_out.performance_tier, "performance_extents", None))
            known = [facts.immutable.get(extent.id) for extent in extents if identity(extent.id) is not None]
            # As weak as its weakest extent.
            facts.immutable[key] = False if False in known else True if known and None not in known else None


def _is_immutable(repository: Any) -> bool | None:
    for name in ("repository", "bucket", "container"):
        settings = getattr(repository, name, None)
        days = getattr(settings, "make_recent_backups_immutable_days", None)
        if type(days) is int:
            return days > 0
        is_enabled = getattr(getattr(settings, "immutability", None), "is_enabled", None)
        if isinstance(is_enabled, bool):
            return is_enabled
    return False if (_text(repository.type_) or "").casefold() in _NEVER_IMMUTABLE else None


async def _listed(vbr: VeeamClient, facts: Facts) -> None:
    async for job in vbr.paginate(vbr.jobs.get_all_jobs):
        includes = objects(getattr(getattr(job, "virtual_machines", None), "includes", None))
        for item in (*includes, *objects(getattr(job, "computers", None))):
            if (one := _listed_one(item, identity(job.id))) is not None:
                facts.listed.append(one)


def _listed_one(item: Any, job: Key | None) -> Listed | None:
    name = _text(getattr(item, "name", None))
    if name is None or (_text(getattr(item, "type_", None)) or "").casefold() not in _MACHINES:
        return None
    object_id, host = _text(getattr(item, "object_id", None)), _text(getattr(item, "host_name", None))
    return Listed(name, object_id, host, _text(getattr(item, "platform", None)), job)


async def _events(vbr: VeeamClient, facts: Facts) -> None:
    async for event in vbr.paginate(
        vbr.malware_detection.view_suspicious_activity_events,
        detected_after_time_utc_filter=facts.now - _EVENTS_REACH,
    ):
        key, at = identity(getattr(event.machine, "backup_object_id", None)), moment(event.detection_time_utc)
        is_telling = (
            event.state != ESuspiciousActivityState.FALSE_POSITIVE
            and event.severity != ESuspiciousActivitySeverity.INFORMATIVE
        )
        if key is not None and at is not None and is_telling and (key not in facts.events or facts.events[key][0] < at):
            facts.events[key] = at, str(event.severity)


async def _inventory(vbr: VeeamClient, facts: Facts) -> None:
    hosts = await vbr.paginate(vbr.inventory_browser.get_all_inventory_hosts).collect()
    for name in dict.fromkeys(filter(None, (_text(getattr(host, "host_name", None)) for host in hosts))):
        async for item in vbr.paginate(
            vbr.inventory_browser.get_inventory_objects, hostname=name, body={"filter": _ONLY_MACHINES}
        ):
            if (one := _listed_one(item, None)) is not None:
                facts.inventory.append(one)


def _text(value: Any) -> str | None:
    return str(value) if isinstance(value, str) and value else None
