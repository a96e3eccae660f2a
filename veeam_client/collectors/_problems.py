"""What is a problem, and what is not: from what the ready collectors give."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from attrs import frozen

from ..rest.models import (
    EInstalledLicenseStatus,
    EJobStatus,
    EManagedServersStatus,
    EReplicaState,
    ESessionResult,
)
from ..runtime.kinds import moment
from ._machine_records import MachineState
from .capacity import statuses_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from ._infrastructure import Infrastructure
    from ._machine_records import MachineProtection, Protection
    from ._safety import Safety
    from .capacity import Capacity
    from .jobs import JobHealth
    from .licence import LicenceConsumption

_LOW = 0.1
_OVERDUE = timedelta(hours=1)
_EXPIRES_SOON = 14
# So many machines of a job with one problem are named one by one.
_ONE_BY_ONE = 3
_FAILED_REPLICAS = {EReplicaState.FAILED_FAILOVER}
_SWITCHED_REPLICAS = {EReplicaState.FAILOVER, EReplicaState.PERMANENT_FAILOVER, EReplicaState.FAILBACK}


@frozen(kw_only=True)
class Problem:
    """Something that is broken, or will be.

    Attributes:
        kind: What it is: `job`, `machine`, `repository`, `scale-out repository`, `proxy`, `managed server`, `replica`,
            `configuration backup`, `licence` or `security`.
        name: What it is called.
        what: What is the matter with it.
        since: Since when; None where the server does not say.
        is_warning: Whether it still works.
    """

    kind: str
    name: str
    what: str
    since: datetime | None = None
    is_warning: bool = False


def of_jobs(jobs: Iterable[JobHealth], now: datetime, failing: Mapping[object, datetime]) -> Iterator[Problem]:
    """Say which jobs failed, warned, or did not start.

    Args:
        jobs: The jobs.
        now: The server's time.
        failing: Since when jobs have failed, by their ids.
    """
    for job in jobs:
        state, name = job.state, str(job.state.name)
        if state.status == EJobStatus.DISABLED:
            continue
        if state.last_result in {ESessionResult.FAILED, ESessionResult.WARNING}:
            is_warning = state.last_result == ESessionResult.WARNING
            what = f"{'warned' if is_warning else 'failed'}{f': {job.message}' if job.message else ''}"
            since = failing.get(state.id) or moment(state.last_run)
            yield Problem(kind="job", name=name, what=what, since=since, is_warning=is_warning)
        due = moment(state.next_run)
        if due is not None and now - due > _OVERDUE and state.status == EJobStatus.INACTIVE:
            yield Problem(kind="job", name=name, what="did not start when it was due", since=due)


def of_machines(protection: Protection, older_than: timedelta) -> Iterator[Problem]:
    """Say which machines have no good backup, or are infected; many of one job in one line.

    Args:
        protection: The machines.
        older_than: From which age on a restore point is too old.
    """
    groups: dict[tuple[MachineState, str], list[MachineProtection]] = {}
    for machine in protection.machines:
        for state in machine.states(older_than):
            if state in {MachineState.NEVER, MachineState.LATE, MachineState.INFECTED}:
                job = machine.jobs[0].name if machine.jobs else ""
                groups.setdefault((state, job), []).append(machine)
    for (state, job), machines in groups.items():
        if len(machines) <= _ONE_BY_ONE:
            for machine in machines:
                yield _of_machine(state, machine.name, [machine], older_than)
        else:
            yield _of_machine(state, f"{len(machines)} machines{f' of {job}' if job else ''}", machines, older_than)


def _of_machine(
    state: MachineState, name: str, machines: Sequence[MachineProtection], older_than: timedelta
) -> Problem:
    worst = min((machine.newest_good for machine in machines if machine.newest_good is not None), default=None)
    match state:
        case MachineState.NEVER:
            return Problem(kind="machine", name=name, what="no backup")
        case MachineState.LATE:
            if worst is None and all(machine.newest is not None for machine in machines):
                return Problem(kind="machine", name=name, what="no good backup: every restore point is infected")
            since = None if worst is None else worst + older_than
            return Problem(kind="machine", name=name, what="no recent good backup", since=since)
        case _:
            since = min((machine.malware_since for machine in machines if machine.malware_since), default=None)
            return Problem(kind="machine", name=name, what="infected", since=since)


def of_repositories(capacity: Capacity) -> Iterator[Problem]:
    """Say which repositories cannot be reached or are nearly full, and which extents are out of use.

    Args:
        capacity: The repositories.
    """
    for one in capacity.repositories:
        name = str(one.state.name)
        if one.state.is_online is False:
            yield Problem(kind="repository", name=name, what="cannot be reached")
        if one.free_share is not None and one.free_share < _LOW:
            yield Problem(kind="repository", name=name, what=f"{one.free_share:.0%} free", is_warning=True)
        if one.state.is_out_of_date is True:
            yield Problem(kind="repository", name=name, what="has components to update", is_warning=True)
    for group in capacity.scale_out:
        for extent, _ in group.extents:
            if statuses := statuses_of(extent):
                what = f"extent {extent.name}: {', '.join(statuses)}"
                yield Problem(kind="scale-out repository", name=str(group.repository.name), what=what, is_warning=True)


def of_infrastructure(servers: Infrastructure) -> Iterator[Problem]:
    """Say which proxies and managed servers cannot be reached.

    Args:
        servers: The infrastructure.
    """
    for proxy in servers.proxies:
        state, name = proxy.state, str(proxy.proxy.name)
        if state is not None and state.is_online is False and state.is_disabled is not True:
            yield Problem(kind="proxy", name=name, what="cannot be reached")
        if state is not None and state.is_out_of_date is True:
            yield Problem(kind="proxy", name=name, what="has components to update", is_warning=True)
    for server in servers.managed_servers:
        if server.status == EManagedServersStatus.UNAVAILABLE:
            yield Problem(kind="managed server", name=str(server.name), what="cannot be reached")


def of_licence(licence: LicenceConsumption) -> Iterator[Problem]:
    """Say whether the licence is in force, and for how long.

    Args:
        licence: The licence.
    """
    days = licence.days_left
    status: Any = licence.licence.status  # may be left out
    expires = licence.expires
    if status is not None and status != EInstalledLicenseStatus.VALID:
        yield Problem(kind="licence", name="licence", what=str(status), since=expires if (days or 0) < 0 else None)
    elif days is not None and days < _EXPIRES_SOON:
        yield Problem(kind="licence", name="licence", what=f"expires in {max(days, 0):.0f} days", is_warning=True)


def of_safety(safety: Safety, now: datetime, older_than: timedelta) -> Iterator[Problem]:
    """Say whether the configuration is backed up, what the security analyzer found, and which replicas are in use.

    Args:
        safety: What helps when all else fails.
        now: The server's time.
        older_than: From which age on a backup of the configuration is too old.
    """
    options, last = safety.configuration_backup, safety.last_configuration_backup
    if options is not None:
        words = None
        if options.is_enabled is False:
            words = "is switched off"
        elif safety.configuration_result == ESessionResult.FAILED:
            words = "failed"
        elif last is None:
            words = "there is none"
        elif now - last > older_than:
            words = "is too old"
        if words is not None:
            yield Problem(kind="configuration backup", name="configuration", what=words, since=last)
    if violations := safety.violations:
        what = f"violated best practices: {len(violations)}"
        yield Problem(kind="security", name="security analyzer", what=what, is_warning=True)
    for replica in safety.replicas:
        state = getattr(replica, "state", None)
        if state in _FAILED_REPLICAS | _SWITCHED_REPLICAS:
            is_warning = state in _SWITCHED_REPLICAS
            yield Problem(kind="replica", name=str(replica.name), what=str(state), is_warning=is_warning)
