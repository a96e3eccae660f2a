"""Where things are: managed servers, proxies, repositories and scale-out repositories."""

from collections.abc import Callable
from typing import Final

from veeam_client.simulator.contract import JsonObject, is_object
from veeam_client.simulator.dice import Dice, Ids
from veeam_client.simulator.table import Table
from veeam_client.simulator.world.invented import Invention
from veeam_client.simulator.world.names import REPOSITORY_FLAVOURS, name_of
from veeam_client.simulator.world.plan import Plan

__all__ = ["BackupInfrastructure"]

_GIBIBYTE: Final = 2**30
_CAPACITIES_GB: Final = tuple(float(2**power) for power in range(8, 31))
_OUTDATED_SHARE: Final = 0.1
_EXTENTS: Final = 2
_MACHINES_A_HOST: Final = 25
_MOST_HOSTS: Final = 60
_LOCAL: Final = ("LinuxHardened", "WinLocal", "LinuxLocal")
_PROXY_KINDS: Final = ("ViProxy", "ViProxy", "HvProxy", "GeneralPurposeProxy")
_MANAGERS: Final = (("CloudDirectorHost", "vcd.example.com"), ("SCVMM", "scvmm.example.com"))
_IMMUTABLE_DAYS: Final = 7
"""For so long a hardened repository lets nobody delete a backup, unless somebody changes that."""
_SLOTS: Final = (2, 3, 4)
_BASE: Final = "/api/v1/backupInfrastructure"

Invent = Callable[[str, str, int], JsonObject]
"""Makes a body for a schema: its name, what the body is for, and its number."""


class BackupInfrastructure:
    """Makes the rows of managed servers, proxies, repositories, their states, and scale-out repositories."""

    def __init__(self, plan: Plan, seed: int, count: int, invention: Invention) -> None:
        self._plan, self._invent, self._dice = plan, invention.of_kind, Dice(seed, "repositories")
        self.server_ids = Ids(seed, f"{_BASE}/managedServers")
        self.repository_ids = Ids(seed, f"{_BASE}/repositories")
        self.scale_out_ids = Ids(seed, f"{_BASE}/scaleOutRepositories")
        self.proxy_ids = Ids(seed, f"{_BASE}/proxies")
        self.proxy_kinds = invention.possible("ProxyModel", _PROXY_KINDS)
        self._has_hyper_v = bool(invention.possible("ManagedServerModel", ["HvServer"]))
        self._managers = [one for one in _MANAGERS if invention.possible("ManagedServerModel", one[:1])]
        self.away: set[str] = set()
        """The ids of what cannot be reached now."""
        self._others: dict[int, float] = {}
        """The GB that something else than backups takes, where it is not what it was at first."""
        self._plan_repositories(count)
        self._plan_servers()
        self.used_bytes: Callable[[], list[int]] = lambda: [0] * count
        """Gives the bytes that the backups take on each repository."""
        self.first_used_bytes = self.used_bytes
        """Gives how many that were at first: what the capacities were chosen for."""
        self.servers = Table(self.server_ids, len(self.server_kinds), self._server)
        self.repositories = Table(self.repository_ids, count, self._repository)
        self.states = Table(self.repository_ids, count, self._state)
        self.proxies = Table(self.proxy_ids, len(self.proxy_kinds), self._proxy)
        self.proxy_states = Table(self.proxy_ids, len(self.proxy_kinds), self._proxy_state)
        self.scale_outs = Table(self.scale_out_ids, len(self.extents), self._scale_out)

    def repository_of(self, job: int) -> tuple[str, str] | None:
        """Give id and name of the repository, or scale-out repository, that a job writes to; None without any."""
        target = self.target_of(job)
        if target is None:
            return None
        if target < 0:
            return self.scale_out_ids.id_of(-1 - target), self.scale_out_names[-1 - target]
        return self.repository_ids.id_of(target), self.names[target]

    def target_of(self, job: int) -> int | None:
        """Give the number of the repository of a job; for a scale-out one, one less than minus its number."""
        targets = [*self._free, *(-1 - number for number in range(len(self.extents)))]
        return self._dice.pick(job, 50, targets) if targets else None

    def holder_of(self, job: int, backup: int) -> int | None:
        """Give the number of the repository that a backup lies on: of a scale-out one, one of the extents."""
        target = self.target_of(job)
        return self.extents[-1 - target][backup % _EXTENTS] if target is not None and target < 0 else target

    def host_of(self, machine: int) -> int:
        """Give the number of the managed server that a machine runs on."""
        return self.hosts[machine // _MACHINES_A_HOST % len(self.hosts)]

    def path_of(self, machine: int) -> str:
        """Say where in the inventory a machine is."""
        return f"{self.server_names[self.host_of(machine)]}/{self._plan.machine_name(machine)}"

    def slots_of(self, proxy: int) -> int:
        """Say how many machines a proxy works on at once."""
        return self._dice.pick(proxy, 66, _SLOTS)

    def host_of_proxy(self, proxy: int) -> int:
        """Give the number of the managed server that a proxy is on."""
        return self.proxy_hosts[proxy % len(self.proxy_hosts)]

    def is_proxy_online(self, proxy: int) -> bool:
        """Say whether a proxy can be reached."""
        ids = {self.proxy_ids.id_of(proxy), self.server_ids.id_of(self.host_of_proxy(proxy))}
        return not ids & self.away

    def is_repository_online(self, row: int) -> bool:
        """Say whether a repository can be reached."""
        host = self.repository_hosts.get(row)
        return self.repository_ids.id_of(row) not in self.away and (
            host is None or self.server_ids.id_of(host) not in self.away
        )

    def immutable_days(self, row: int) -> int:
        """Say for how many days nothing can be deleted that is written to a repository now."""
        repository = self.repositories.row(row)
        for settings in repository.values():
            if not is_object(settings):
                continue
            if "makeRecentBackupsImmutableDays" in settings:
                return int(settings["makeRecentBackupsImmutableDays"])
            found = settings.get("immutability")
            if is_object(found) and found.get("isEnabled"):
                return int(found.get("daysCount", 0))
        return 0

    def fill(self, row: int, free: float) -> None:
        """Let something else than backups take the space of a repository, up to so many GB."""
        state = self.states.row(row)
        self._others[row] = max(0.0, state["capacityGB"] - state["usedSpaceGB"] - free)
        self.states.touch(row)

    def free_bytes(self, row: int) -> int:
        """Give how many bytes are free on a repository."""
        return int(self.states.row(row)["freeGB"] * _GIBIBYTE)

    def _plan_repositories(self, count: int) -> None:
        dice, kinds = self._dice, list(REPOSITORY_FLAVOURS)
        weighted = [kind for kind in kinds for _ in range(REPOSITORY_FLAVOURS[kind].weight)]
        self.kinds = [kinds[row] if row < len(kinds) else dice.pick(row, 1, weighted) for row in range(count)]
        taken: set[str] = set()
        self.names = [
            name_of(dice, row, REPOSITORY_FLAVOURS[kind].patterns, taken) for row, kind in enumerate(self.kinds)
        ]
        local = [row for row, kind in enumerate(self.kinds) if kind in _LOCAL]
        wanted = min(max(0, count // 6), (len(local) - 1) // _EXTENTS)
        self.extents = [local[_EXTENTS * number : _EXTENTS * (number + 1)] for number in range(wanted)]
        self.scale_out_names = [f"Scale-out Repository {number + 1}" for number in range(wanted)]
        self.scale_out_of = {row: number for number, rows in enumerate(self.extents) for row in rows}
        self._free = [row for row in range(count) if row not in self.scale_out_of]

    def _plan_servers(self) -> None:
        on_host = [row for row, kind in enumerate(self.kinds) if REPOSITORY_FLAVOURS[kind].on_host]
        hosts = min(_MOST_HOSTS, max(2, self._plan.machine_count // _MACHINES_A_HOST))
        self.server_kinds = ["LinuxHost"]
        self.server_names = ["vbr.example.com"]
        self.repository_hosts: dict[int, int] = {}
        for row in on_host:
            self.repository_hosts[row] = len(self.server_kinds)
            self.server_kinds.append("WindowsHost" if self.kinds[row] in {"WinLocal", "Smb"} else "LinuxHost")
            self.server_names.append(f"repo{row + 1:02}.example.com")
        for number in range(2):
            self.server_kinds.append("WindowsHost" if number else "LinuxHost")
            self.server_names.append(f"proxy{number + 1:02}.example.com")
        self.proxy_hosts = [len(self.server_kinds) - 2, len(self.server_kinds) - 1]
        self.hosts = [len(self.server_kinds) + number for number in range(hosts)]
        for number in range(hosts):
            hyper_v = self._has_hyper_v and (number + 1) % 5 == 0  # one host in five
            self.server_kinds.append("HvServer" if hyper_v else "ViHost")
            self.server_names.append(f"{'hv' if hyper_v else 'esx'}{number + 1:02}.example.com")
        for kind, name in self._managers:
            self.server_kinds.append(kind)
            self.server_names.append(name)

    def _server(self, row: int) -> JsonObject:
        kind, name = self.server_kinds[row], self.server_names[row]
        made = self._invent("ManagedServerModel", kind, row)
        made |= {"id": self.server_ids.id_of(row), "name": name, "type": kind}
        made["status"] = "Unavailable" if made["id"] in self.away else "Available"
        made["description"] = "This server" if row == 0 else f"Simulated server {name}"
        for flag in ("isBackupServer", "isDefaultMountServer", "isVBRLinuxAppliance"):
            if flag in made:
                made[flag] = row == 0
        return made

    def _repository(self, row: int) -> JsonObject:
        made = self._invent("RepositoryModel", self.kinds[row], row)
        name = self.names[row]
        made |= {
            "id": self.repository_ids.id_of(row),
            "name": name,
            "type": self.kinds[row],
            "description": f"Simulated repository {name}",
            "uniqueId": f"{self._dice.roll(row, 60, 2**60)}",
        }
        for settings in filter(is_object, list(made.values())):
            if "makeRecentBackupsImmutableDays" in settings:
                settings["makeRecentBackupsImmutableDays"] = _IMMUTABLE_DAYS
            if is_object(settings.get("immutability")):
                settings["immutability"]["isEnabled"] = False
        if "hostId" in made and row in self.repository_hosts:
            made["hostId"] = self.server_ids.id_of(self.repository_hosts[row])
        return made

    def _state(self, row: int) -> JsonObject:
        dice, kind = self._dice, self.kinds[row]
        flavour = REPOSITORY_FLAVOURS[kind]
        # The extents of a scale-out repository are about as large as each other.
        alike = self.extents[self.scale_out_of[row]] if row in self.scale_out_of else [row]
        first = round(max(self.first_used_bytes()[one] for one in alike) / _GIBIBYTE, 2)
        used = round(self.used_bytes()[row] / _GIBIBYTE, 2)
        wanted = first / (0.3 + 0.55 * dice.share(row, 61))
        capacity = next(size for size in _CAPACITIES_GB if size >= wanted)
        # Something besides backups lies on most volumes.
        other = self._others.get(row, round((capacity - first) * 0.05 * dice.share(row, 62), 2))
        state: JsonObject = {
            "id": self.repository_ids.id_of(row),
            "name": self.names[row],
            "type": kind,
            "description": f"Simulated repository {self.names[row]}",
            "capacityGB": capacity,
            "freeGB": max(0.0, round(capacity - used - other, 2)),
            "usedSpaceGB": used,
            "isOnline": self.is_repository_online(row),
            "isOutOfDate": dice.share(row, 64) < _OUTDATED_SHARE,
        }
        if row in self.repository_hosts:
            host = self.repository_hosts[row]
            state |= {
                "hostId": self.server_ids.id_of(host),
                "hostName": self.server_names[host],
                "path": flavour.path.format(number=row + 1),
            }
        if row in self.scale_out_of:
            number = self.scale_out_of[row]
            state["scaleOutRepositoryDetails"] = {
                "membership": self.scale_out_names[number],
                "scaleOutRepositoryId": self.scale_out_ids.id_of(number),
                "extentType": "Performance",
            }
        return state

    def _scale_out(self, number: int) -> JsonObject:
        made = self._invent("ScaleOutRepositoryModel", "", number)
        extents = [
            {"id": self.repository_ids.id_of(row), "name": self.names[row], "status": ["Normal"]}
            for row in self.extents[number]
        ]
        tier = {**made.get("performanceTier", {}), "performanceExtents": extents}
        return made | {
            "id": self.scale_out_ids.id_of(number),
            "name": self.scale_out_names[number],
            "description": f"Simulated scale-out repository of {len(extents)} extents",
            "uniqueId": f"{self._dice.roll(number, 65, 2**60)}",
            "performanceTier": tier,
        }

    def _proxy(self, row: int) -> JsonObject:
        made, host = self._invent("ProxyModel", self.proxy_kinds[row], row), self.host_of_proxy(row)
        server = {
            "hostId": self.server_ids.id_of(host),
            "hostName": self.server_names[host],
            "maxTaskCount": self.slots_of(row),
        }
        return made | {
            "id": self.proxy_ids.id_of(row),
            "name": f"proxy{row + 1:02}.example.com",
            "description": f"Simulated proxy {row + 1}",
            "server": {**made.get("server", {}), **server},
        }

    def _proxy_state(self, row: int) -> JsonObject:
        proxy = self.proxies.row(row)
        same = {name: proxy[name] for name in ("id", "name", "description", "type")}
        # One that a client has changed may say no more of its server than the id.
        host = {
            "hostName": "",
            **{name: proxy["server"][name] for name in ("hostId", "hostName") if name in proxy["server"]},
        }
        return {**same, **host, "isDisabled": False, "isOnline": self.is_proxy_online(row), "isOutOfDate": False}
