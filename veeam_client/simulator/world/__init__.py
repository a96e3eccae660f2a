"""The installation that a simulated server plays, made from a seed.

Every list of the contract is a table of rows in the contract's JSON form. Rows are made when they are asked for, each
kind from a source of chance of its own, so that one more job does not change the repositories. The same seed, sizes and
moment give the same world on every machine.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final, TypeVar

from veeam_client.simulator.contract import Contract, JsonObject, Schema
from veeam_client.simulator.dice import NO_ID, Dice, Ids
from veeam_client.simulator.lists import properties_of
from veeam_client.simulator.sampler import stamp
from veeam_client.simulator.table import Table
from veeam_client.simulator.world.backups import Backups
from veeam_client.simulator.world.infrastructure import BackupInfrastructure
from veeam_client.simulator.world.installation import BEST_PRACTICES, make_server
from veeam_client.simulator.world.invented import COUNTS, Invention, Settled, numbered
from veeam_client.simulator.world.inventory import Inventory
from veeam_client.simulator.world.job_states import JobStates
from veeam_client.simulator.world.jobs import Jobs
from veeam_client.simulator.world.machines import Load, Machines
from veeam_client.simulator.world.malware import Malware
from veeam_client.simulator.world.names import JOB_FLAVOURS
from veeam_client.simulator.world.outages import Outages
from veeam_client.simulator.world.past import Past
from veeam_client.simulator.world.plan import Plan
from veeam_client.simulator.world.references import reference_into
from veeam_client.simulator.world.replicas import Replicas
from veeam_client.simulator.world.retention import Retention
from veeam_client.simulator.world.sessions import Sessions

__all__ = ["Sizes", "World"]

_T = TypeVar("_T")
_BASE: Final = "/api/v1"
_DISKS: Final = f"{_BASE}/diskManagement"
_EVENTS: Final = f"{_BASE}/malwareDetection/events"
_NESTED_ROWS: Final = 3
_LATENCIES: Final = 2
_COUNT: Final = 5


@dataclass(frozen=True, slots=True)
class Sizes:
    """How many rows of each kind a world has; of every other kind it has as many as follow from these."""

    jobs: int = 50
    sessions: int = 100
    repositories: int = 8
    resynchronizing: float = 0.0
    """The share of sessions that resynchronize the configuration."""
    machines: int | None = None
    """How many machines the jobs protect all in all; about five for each job unless said."""


class World:
    """Everything a simulated server knows.

    Args:
        contract: What there can be.
        seed: Where chance comes from.
        sizes: How much there is.
        name: What the server calls itself.
        clock: What time it is, aware and in the server's own zone.
        build: The version of the server.
        invented_from: The same contract with those kinds and values only that are invented; with all unless given.
    """

    def __init__(
        self,
        contract: Contract,
        *,
        seed: int,
        sizes: Sizes,
        name: str,
        clock: Callable[[], datetime],
        build: str = "",
        invented_from: Contract | None = None,
    ) -> None:
        self.contract, self.seed, self.now = contract, seed, clock()
        self._clock = clock
        self.tables: dict[str, Table] = {}
        self.passwords: dict[str, str] = {}
        """To what the passwords of credentials were changed, by their ids; nobody can ask for them over the API."""
        reach: dict[str, int] = {}
        self.reference = reference_into(self.tables, reach)
        self.invention = Invention(invented_from or contract, seed, self.reference)
        job_kinds = self.invention.possible("JobModel", [*JOB_FLAVOURS])
        self.plan = Plan(seed, sizes.jobs, sizes.sessions, self.now, sizes.resynchronizing, job_kinds, sizes.machines)
        self.infrastructure = BackupInfrastructure(self.plan, seed, sizes.repositories, self.invention)
        # Gateways and mount servers are not hypervisors, and how many of those there are depends on the jobs.
        reach[f"{_BASE}/backupInfrastructure/managedServers"] = self.infrastructure.hosts[0]
        self.machines = Machines(self.plan, seed)
        self.outages = Outages(self.plan, self.infrastructure, seed)
        self.past = Past(self.plan, self.machines, self.outages, seed)
        self.stored = Backups(self.plan, self.infrastructure, self.machines, self.past, seed)
        self.replicas = Replicas(self.plan, self.past, seed)
        self.history = Sessions(self.plan, self.past, self._left_of, seed)
        self.work = Jobs(
            plan=self.plan,
            infrastructure=self.infrastructure,
            seed=seed,
            invent=self.invention.of_kind,
        )
        self.states = JobStates(self.plan, self.work, self.infrastructure, self.history, clock)
        self.retention = Retention(self.work.table, self.stored, self.replicas)
        self.inventory = Inventory(self.plan, self.infrastructure, self.invention.of_kind)
        self.infrastructure.used_bytes = self.stored.used_bytes
        self.infrastructure.first_used_bytes = self.stored.first_used_bytes
        self._nested: dict[tuple[str, str], Table] = {}
        self._singles: dict[str, Any] = {}
        self.server: JsonObject = make_server(contract, self.invention.sampler("server").random, name, build, self.now)
        self._add_tables()
        self.malware = Malware(self.plan, self.infrastructure, self.stored, self.tables[_EVENTS])
        self.tables[f"{_BASE}/malwareDetection/backupObjects"] = self.malware.machines
        self.practices = self._practices()

    @property
    def jobs(self) -> Table:
        """All jobs."""
        return self.tables[f"{_BASE}/jobs"]

    @property
    def job_states(self) -> Table:
        """How each job is."""
        return self.tables[f"{_BASE}/jobs/states"]

    @property
    def sessions(self) -> Table:
        """All sessions, newest first."""
        return self.tables[f"{_BASE}/sessions"]

    @property
    def repositories(self) -> Table:
        """All repositories but scale-out ones."""
        return self.tables[f"{_BASE}/backupInfrastructure/repositories"]

    @property
    def repository_states(self) -> Table:
        """How full each repository is."""
        return self.tables[f"{_BASE}/backupInfrastructure/repositories/states"]

    def nested(self, path: str, parent: str, schema: Schema) -> Table:
        """Give the table of a list that belongs to one row of another.

        Args:
            path: The path of the list, as the contract writes it.
            parent: The id of the row that it belongs to.
            schema: What the contract says of a row.
        """
        table = self._nested.get((path, parent))
        if table is None:
            key = self._key(schema)
            table = self.invention.table(f"{path}:{parent}", schema, key=key, count=_NESTED_ROWS)
            self._nested[path, parent] = table
        return table

    def single(self, path: str, schema: Schema) -> Any:
        """Give what there is only one of: settings. It is the world's own: replace it with `set_single`."""
        if path not in self._singles:
            made = self.invention.body(schema, path)
            self._singles[path] = made | self._configuration_backup() if path == f"{_BASE}/configBackup" else made
        return self._singles[path]

    def _configuration_backup(self) -> JsonObject:
        """Say when the configuration was backed up last: in the newest session that did so, or last night."""
        kinds = self.sessions.column((("sessionType",),))
        done = (self.sessions.row(one) for one in self.sessions.numbers if kinds[one] == "ConfigurationBackup")
        last = next((row for row in done if row["state"] == "Stopped" and row["result"]["result"] == "Success"), None)
        at = last["endTime"] if last else stamp(self.now - timedelta(hours=7), self.now.tzinfo)
        session = last["id"] if last else NO_ID
        return {"isEnabled": True, "lastSuccessfulBackup": {"lastSuccessfulTime": at, "sessionId": session}}

    def set_single(self, path: str, value: Any) -> None:
        """Put other settings in the place of those."""
        self._singles[path] = value

    def touch_job(self, job: str) -> None:
        """Say that a job, or its newest session, is no longer what it was."""
        number = self.job_states.number(job)
        if number is not None:
            self.job_states.touch(number)

    def loads_of(self, job: int) -> list[Load]:
        """Give the machines that a job protects, as far as they are known."""
        if job < self.plan.jobs:
            return self.past.loads_of(job)
        return [self.machines.load_of_stranger(name) for name in self.work.objects_of(job)]

    def names_of_machines(self, job: str) -> list[str]:
        """Give the names of the machines that a job protects.

        Args:
            job: The id of the job.

        Raises:
            ValueError: There is no such job.
        """
        return [load.name for load in self._loads_of_job(job)]

    def _loads_of_job(self, job: str) -> list[Load]:
        number = self.jobs.number(job)
        if number is None:
            raise ValueError(f"There is no job with the id {job!r}.")
        return self.loads_of(number)

    def machine_names(self, job: str, given: Mapping[str, _T]) -> dict[str, _T]:
        """Give what is said of some machines of a job by their names.

        Args:
            job: The id of the job.
            given: What is said, by name, by the id of the backup object, or by what the hypervisor calls it.

        Raises:
            ValueError: There is no such job, or it has no such machine.
        """
        names: dict[str, str] = {}
        for load in self._loads_of_job(job):
            called = [] if load.machine is None else [f"vm-{1000 + load.machine}", self.stored.object_id(load.machine)]
            names |= dict.fromkeys((load.name.casefold(), *called), load.name)
        if strangers := [name for name in given if name.casefold() not in names]:
            known = ", ".join(dict.fromkeys(names.values())) or "none"
            raise ValueError(f"The job has no machine {', '.join(strangers)}; its machines are: {known}.")
        return {names[name.casefold()]: value for name, value in given.items()}

    def _left_of(self, job: int, place: int, day: int) -> JsonObject:
        is_replica = job in self.replicas.by_job
        return self.replicas.left_of(job, place, day) if is_replica else self.stored.left_of(job, place, day)

    def _add_tables(self) -> None:
        infrastructure = f"{_BASE}/backupInfrastructure"
        self.tables |= {
            f"{_BASE}/jobs": self.work.table,
            f"{_BASE}/jobs/states": self.states.table,
            f"{_BASE}/sessions": self.history.table,
            f"{_BASE}/taskSessions": self.history.tasks,
            f"{_BASE}/backups": self.stored.backups,
            f"{_BASE}/backupObjects": self.stored.objects,
            f"{_BASE}/backupFiles": self.stored.files,
            f"{_BASE}/restorePoints": self.stored.points,
            f"{_BASE}/replicas": self.replicas.table,
            f"{_BASE}/replicaPoints": self.replicas.points,
            f"{infrastructure}/managedServers": self.infrastructure.servers,
            f"{infrastructure}/proxies": self.infrastructure.proxies,
            f"{infrastructure}/proxies/states": self.infrastructure.proxy_states,
            f"{infrastructure}/repositories": self.infrastructure.repositories,
            f"{infrastructure}/repositories/states": self.infrastructure.states,
            f"{infrastructure}/scaleOutRepositories": self.infrastructure.scale_outs,
        }
        self.tables[f"{_BASE}/inventory/vmware/hosts"] = self._hypervisors()
        settled = Settled(self.now, self.stored.objects, self.seed)
        for operation in self.contract.operations.values():
            schema = self.contract.row_of(operation)
            if operation.method == "GET" and schema is not None and "{" not in operation.path:
                path = operation.path
                # What is licensed is counted, not listed: the licence knows.
                if path not in self.tables and "/license/" not in path:
                    self.tables[path] = self.invention.table(
                        path,
                        schema,
                        key=self._key(schema),
                        count=COUNTS.get(path, _COUNT),
                        settle=settled.row,
                    )

        self._add_newer(settled)

    def _add_newer(self, settled: Settled) -> None:
        """Add what no list of the contract has, and what follows from other lists; a contract may lack all of it."""
        if (layout := self.contract.operations.get("GetRestoreLayout")) is not None:
            key = "diskManagementSessionId"
            schema = layout.replies["application/json"]
            self.tables[_DISKS] = self.invention.table(_DISKS, schema, key=key, count=1, settle=settled.row)
        if (latency := self.contract.operations.get("GetDatastoreLatencySettings")) is not None:
            path = f"{_BASE}/generalOptions/storageLatency/datastores"
            schema = latency.replies["application/json"]
            self.tables[path] = self.invention.table(path, schema, key="id", count=_LATENCIES)
        entities = f"{_BASE}/agents/discoveredEntities"
        if (found := self.tables.get(entities)) is not None and f"{entities}/states" in self.tables:
            dice = Dice(self.seed, "agents")

            def state(number: int) -> JsonObject:
                shown = {key: found.row(number)[key] for key in ("id", "name")}
                return shown | {"status": dice.pick(number, 1, ("Online", "Online", "Online", "Offline"))}

            self.tables[f"{entities}/states"] = Table(Ids(self.seed, entities), found.first_count, state)

    def layout(self, use: str) -> JsonObject:
        """Make the disks that a volume can be restored to, for one use."""
        schema = self.contract.operations["GetRestoreLayout"].replies["application/json"]
        return numbered(self.invention.body(schema, f"{_DISKS}:{use}"))

    def _hypervisors(self) -> Table:
        """List the hosts of the inventory: those of the managed servers that run machines under vSphere."""
        infrastructure = self.infrastructure
        hosts = [host for host in infrastructure.hosts if infrastructure.server_kinds[host] == "ViHost"]
        template = self.invention.of_kind("InventoryObjectModel", "VSphere", 0)

        def make(number: int) -> JsonObject:
            name = infrastructure.server_names[hosts[number]]
            return {**template, "name": name, "hostName": name, "type": "Host", "objectId": f"host-{number + 1}"}

        return Table(Ids(self.seed, "hypervisors"), len(hosts), make, key="name", repeats=True)

    def _practices(self) -> Table:
        ids, dice = Ids(self.seed, "practices"), Dice(self.seed, "practices")

        def make(number: int) -> JsonObject:
            status = dice.pick(number, 1, ("OK", "OK", "OK", "Violation"))
            return {"id": ids.id_of(number), "bestPractice": BEST_PRACTICES[number], "status": status}

        return Table(ids, len(BEST_PRACTICES), make)

    def _key(self, schema: Schema) -> str:
        """Name the property that tells the rows of a list apart; empty where none does."""
        properties = properties_of(self.contract, schema)
        return next((key for key in ("id", "sessionId", "name", "objectId") if key in properties), "")
