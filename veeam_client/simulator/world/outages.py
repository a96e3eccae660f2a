"""What cannot be reached, and what follows from that for runs of jobs."""

from typing import Final, NamedTuple

from veeam_client.simulator.dice import Dice
from veeam_client.simulator.table import Table
from veeam_client.simulator.world.infrastructure import BackupInfrastructure
from veeam_client.simulator.world.plan import Plan

__all__ = ["Outages", "Way"]

_PROXIES: Final = {"VMware": "ViProxy", "CloudDirector": "ViProxy", "HyperV": "HvProxy"}
_PROXIES_OF_FILES: Final = {"file": "GeneralPurposeProxy"}
_MODES: Final = {"directAccess": "direct from storage", "virtualAppliance": "hot add"}
_WITHOUT_PROXY: Final = 4
"""How many machines are in work at once where no proxy is needed."""


class Way(NamedTuple):
    """How the data of a machine comes to its repository, or why it does not."""

    result: str = "Success"
    message: str = ""
    holder: int | None = None
    """The number of the repository that takes the data; of a scale-out one, of the extent."""
    moved: bool = False
    """Whether that is another one than the machine's backups lie on, so that they have to begin anew."""


class Outages:
    """Knows what is away.

    Args:
        plan: What jobs there are.
        infrastructure: What they need.
        seed: Where chance comes from.
    """

    def __init__(self, plan: Plan, infrastructure: BackupInfrastructure, seed: int) -> None:
        self._plan, self._infrastructure, self._dice = plan, infrastructure, Dice(seed, "proxies")

    def set(self, wanted: str, *, online: bool) -> bool:
        """Let everything of a name or an id be away, or be back; false where there is nothing of the kind.

        Args:
            wanted: The id or the name of a managed server, a proxy, a repository or a scale-out repository, of which
                it means all extents.
            online: Whether it is back.
        """
        infrastructure = self._infrastructure
        ids = [
            row["id"]
            for table in (infrastructure.servers, infrastructure.proxies, infrastructure.repositories)
            for row in table
            if wanted.casefold() in {row["id"], row["name"].casefold()}
        ]
        for row in infrastructure.scale_outs:
            if wanted.casefold() in {row["id"], row["name"].casefold()}:
                ids += [extent["id"] for extent in row["performanceTier"]["performanceExtents"]]
        (infrastructure.away.difference_update if online else infrastructure.away.update)(ids)
        self._show()
        return bool(ids)

    def usual_proxy(self, job: int) -> int | None:
        """Give the number of the proxy that a job takes while all are there; None where it needs none."""
        fitting = self._fitting(job)
        return self._dice.pick(job, 1, fitting) if fitting else None

    def proxy_of(self, job: int) -> int | None:
        """Give the number of the proxy that a job's run would take now; None where it needs none, or none is there."""
        usual, online = self.usual_proxy(job), self._infrastructure.is_proxy_online
        if usual is None or online(usual):
            return usual
        return next((proxy for proxy in self._fitting(job) if online(proxy)), None)

    def slots_of(self, proxy: int | None) -> int:
        """Say how many machines a run works on at once that takes a proxy, or none."""
        return self._infrastructure.slots_of(proxy) if proxy is not None else _WITHOUT_PROXY

    def words_for(self, proxy: int | None) -> str:
        """Say which proxy it is and how it reads, for a log; nothing where there is none."""
        if proxy is None:
            return ""
        row = self._infrastructure.proxies.row(proxy)
        return f"{row['name']}, mode {_MODES.get(row['server'].get('transportMode', ''), 'network')}"

    def way_of(self, job: int, backup: int, machine: int | None) -> Way:
        """Say how the data of a machine would come to its repository now.

        Args:
            job: The number of the job.
            backup: The number of its backup, which says on which extent it lies.
            machine: The number of the machine.
        """
        plan, infrastructure = self._plan, self._infrastructure
        if job >= plan.jobs:
            return Way()
        if self._fitting(job) and self.proxy_of(job) is None:
            return Way("Failed", "No proxy that fits can be reached")
        if machine is not None and plan.flavour(job).platform in _PROXIES and not plan.flavour(job).copies:
            host = infrastructure.host_of(machine)
            if infrastructure.server_ids.id_of(host) in infrastructure.away:
                return Way("Failed", f"The host {infrastructure.server_names[host]} cannot be reached")
        usual = infrastructure.holder_of(job, backup)
        if usual is None or infrastructure.is_repository_online(usual):
            return Way(holder=usual)
        target = infrastructure.target_of(job)
        extents = infrastructure.extents[-1 - target] if target is not None and target < 0 else []
        other = next((row for row in extents if infrastructure.is_repository_online(row)), None)
        if other is None:
            name = (infrastructure.repository_of(job) or ("", ""))[1]
            return Way("Failed", f"The repository {name} cannot be reached")
        names = infrastructure.names
        message = f"The extent {names[usual]} cannot be reached: a full backup was made on {names[other]}"
        return Way("Warning", message, other, moved=True)

    def with_space(self, job: int, holder: int, size: int) -> int | None:
        """Give the number of the repository that takes so many bytes of a job; None where there is no room.

        Args:
            job: The number of the job.
            holder: The number of the repository, or extent, that would take them.
            size: How many bytes they are.
        """
        infrastructure, target = self._infrastructure, self._infrastructure.target_of(job)
        others = infrastructure.extents[-1 - target] if target is not None and target < 0 else []
        there = (row for row in (holder, *others) if infrastructure.is_repository_online(row))
        return next((row for row in there if infrastructure.free_bytes(row) >= size), None)

    def _fitting(self, job: int) -> list[int]:
        if job >= self._plan.jobs:
            return []
        flavour = self._plan.flavour(job)
        if flavour.copies:
            return []
        kind = _PROXIES_OF_FILES.get(flavour.workload) or _PROXIES.get(flavour.platform)
        return [proxy for proxy, one in enumerate(self._infrastructure.proxy_kinds) if one == kind]

    def _show(self) -> None:
        """Let the rows say it."""
        infrastructure, away = self._infrastructure, self._infrastructure.away
        for row in list(infrastructure.proxies):
            number = infrastructure.proxy_states.number(row["id"])
            _flag(infrastructure.proxy_states, number, "isOnline", not away & {row["id"], row["server"]["hostId"]})
        for row in list(infrastructure.repositories):
            number = infrastructure.states.number(row["id"])
            _flag(infrastructure.states, number, "isOnline", not away & {row["id"], row.get("hostId")})
        for row in list(infrastructure.servers):
            status = "Unavailable" if row["id"] in away else "Available"
            _flag(infrastructure.servers, infrastructure.servers.number(row["id"]), "status", status)


def _flag(table: Table, number: int | None, name: str, value: object) -> None:
    """Let a row that was changed since say something; one that was not is made anew, and says it by itself."""
    if number is None:
        return
    table.touch(number)
    row = table.row(number)
    if row[name] != value:
        table.replace(number, {**row, name: value})
