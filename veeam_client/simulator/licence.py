"""The licence: what is installed, what the world's workloads take from it, and what can be done about that."""

import base64
import binascii
import json
import re
from collections import Counter
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final, Literal

from veeam_client.simulator.contract import JsonObject
from veeam_client.simulator.dice import Dice, Ids
from veeam_client.simulator.errors import Refusal
from veeam_client.simulator.sampler import stamp
from veeam_client.simulator.table import Table, moment_of
from veeam_client.simulator.world import World

__all__ = ["Licence", "LicenceState"]

_YEAR: Final = timedelta(days=365)
_WARNS: Final = timedelta(days=14)
_GRACE: Final = {"Subscription": timedelta(days=30), "Rental": timedelta(days=60)}
"""For how long a licence of a type goes on after its end; of the others it does not."""
_PRODUCT: Final = "veeam backup & replication"

LicenceState = Literal["valid", "warning", "grace period", "expired", "invalid"]
_SHARE: Final = {"workstation": 1 / 3, "application": 0.1}
"""What a workload takes of an instance, where it is not a whole one."""
_PLATFORMS: Final = {
    "WindowsPhysical": "WindowsServer",
    "LinuxPhysical": "LinuxServer",
    "EntraID": "AzureEntraId",
    "HyperV": "HyperV",
    "VMware": "VMware",
    "CloudDirector": "VMware",
}
_NOTHING: Final = "Nothing is licensed: there is no licence of this kind."
_PROPERTY: Final = re.compile(r"^\s*([\w ]+?)\s*[=:]\s*(.+?)\s*$", re.MULTILINE)


class Licence:
    """The licence of one server.

    Sockets are taken by the hosts whose machines are protected, capacity by file shares, instances by everything else:
    agents, directory tenants, cloud machines, and machines on hosts whose sockets were revoked.

    Args:
        world: What is protected.
        clock: What time it is.
    """

    def __init__(self, world: World, clock: Callable[[], datetime]) -> None:
        self._world, self._clock, self._dice = world, clock, Dice(world.seed, "licence")
        self._instance_ids = Ids(world.seed, "licensed instances")
        self._capacity_ids = Ids(world.seed, "licensed capacity")
        self._removed: set[str] = set()
        self._revoked: dict[str, str] = {}
        """Revoked and not assigned again: the id, and of what kind it is."""
        self._roles: dict[str, str] = {}
        self._version = 0
        self._known: tuple[int, list[JsonObject], list[JsonObject], list[JsonObject]] | None = None
        ends = world.now + timedelta(days=self._dice.between(0, 1, 30, 900))
        self._ends, self._is_good = ends, True
        self._installed: JsonObject = {
            "type": "Subscription",
            "edition": "EnterprisePlus",
            "licensedTo": "Simulated Company",
            "supportId": f"{self._dice.between(0, 2, 1_000_000, 9_999_999):08}",
            "autoUpdateEnabled": True,
            "freeAgentInstanceConsumptionEnabled": False,
            "cloudConnect": "Disabled",
            "proactiveSupportEnabled": True,
        }
        # What was bought is what the world takes, and some more.
        self._sections: dict[str, float] = {
            "Instance": float(round(sum(row["usedInstancesNumber"] for row in self.instances()) * 1.2 / 10 + 1) * 10),
            "Socket": sum(row["socketsNumber"] for row in self.sockets()) + 4.0,
        }
        self._capacity = round(sum(row["usedCapacityTb"] for row in self.capacity()) * 1.3 + 1)

    @property
    def state(self) -> LicenceState:
        """How good the licence is now: by its end, by its type, and by what was installed."""
        if not self._is_good:
            return "invalid"
        left = self._ends - self._clock()
        if not self._sections or left > _WARNS:
            return "valid"
        if left > timedelta():
            return "warning"
        grace = _GRACE.get(self._installed["type"], timedelta())
        return "grace period" if left > -grace else "expired"

    def refusal(self) -> str:
        """Say why no job can run now; nothing where they can. Restores go on."""
        expired = f"The licence has expired on {self._ends:%Y-%m-%d}"
        reason = {"expired": expired, "invalid": "The licence is invalid"}.get(self.state)
        return f"{reason}: no job runs until another one is installed." if reason else ""

    def ends(self, at: datetime, kind: str) -> None:
        """Let the licence be of a type, and end at a moment."""
        self._ends, self._is_good = at, True
        self._installed["type"] = kind

    def installed(self) -> JsonObject:
        """Describe what is installed and how much of it is taken."""
        status = {"expired": "Expired", "invalid": "Invalid"}.get(self.state, "Valid")
        row = {**self._installed, "status": status}
        row["IsMultiSection"] = len(self._sections) > 1
        ends = dict.fromkeys(("expirationDate", "supportExpirationDate"), stamp(self._ends, self._ends.tzinfo))
        if "Socket" in self._sections:
            used = sum(one["socketsNumber"] for one in self.sockets())
            licensed = int(self._sections["Socket"])
            row["socketLicenseSummary"] = {
                "licensedSocketsNumber": licensed,
                "usedSocketsNumber": used,
                "remainingSocketsNumber": licensed - used,
                "package": "Suite",
                **ends,
                "workload": self.sockets(),
            }
        if "Instance" in self._sections:
            used_instances = round(sum(one["usedInstancesNumber"] for one in self.instances()), 2)
            row["instanceLicenseSummary"] = {
                "licensedInstancesNumber": self._sections["Instance"],
                "usedInstancesNumber": used_instances,
                "newInstancesNumber": 0.0,
                "rentalInstancesNumber": 0.0,
                "package": "Suite",
                **ends,
                "objects": self._objects(),
                "workload": self.instances(),
            }
            used_capacity = round(sum(one["usedCapacityTb"] for one in self.capacity()), 2)
            row["capacityLicenseSummary"] = {
                "licensedCapacityTb": float(self._capacity),
                "usedCapacityTb": used_capacity,
                "objects": [{"type": "FileShare", "usedCapacityTb": used_capacity}],
                "workload": self.capacity(),
            }
        return row

    def sockets(self) -> list[JsonObject]:
        """List the hosts that take sockets."""
        return self._workloads()[0]

    def instances(self) -> list[JsonObject]:
        """List the workloads that take instances."""
        return self._workloads()[1]

    def capacity(self) -> list[JsonObject]:
        """List the shares that take capacity."""
        return self._workloads()[2]

    def install(self, content: str) -> JsonObject:
        """Install a licence from the Base64 text of a licence file.

        Raises:
            Refusal: The text is no Base64, or what it holds is empty.
        """
        try:
            text = base64.b64decode(content, validate=True).decode("utf-8", "replace")
        except (binascii.Error, ValueError) as error:
            raise Refusal(400, "UnknownError", "The licence is not valid: it is no Base64 text.") from error
        if not text.strip():
            raise Refusal(400, "UnknownError", "The licence is not valid: the file is empty.")
        facts = {name.lower().replace(" ", ""): value for name, value in _PROPERTY.findall(text)}
        now = self._clock()
        self._ends = moment_of(facts.get("expires")) or now + 2 * _YEAR
        self._is_good = facts.get("product", _PRODUCT).casefold() == _PRODUCT
        self._installed |= {
            "type": facts.get("type", "Subscription").capitalize(),
            "edition": "EnterprisePlus",
            "licensedTo": facts.get("licensee") or facts.get("company") or self._installed["licensedTo"],
            "supportId": facts.get("supportid", self._installed["supportId"]),
        }
        for name, section in (("instances", "Instance"), ("sockets", "Socket")):
            if facts.get(name, "").isdigit():
                self._sections[section] = float(facts[name])
        self._sections.setdefault("Instance", 100.0)
        return self.installed()

    def remove(self, section: str) -> JsonObject:
        """Remove a section, or all of them: without any, the free edition is left."""
        wanted = {"all": tuple(self._sections), "instance": ("Instance",), "socket": ("Socket",)}[section.lower()]
        for name in wanted:
            if self._sections.pop(name, None) is None:
                raise Refusal(400, "UnknownError", _NOTHING)
        if not self._sections:
            self._installed |= {"type": "Free", "edition": "Community", "supportId": "", "licensedTo": ""}
        return self.installed()

    def renew(self) -> JsonObject:
        """Say where a licence is renewed."""
        return {"renewalUrl": f"https://renewal.example.com/licence/{self._installed['supportId'] or 'none'}"}

    def update(self) -> JsonObject:
        """Fetch the newest form of the licence: its end moves on by a year."""
        if not self._sections:
            return {"isSuccessful": False, "message": _NOTHING}
        self._ends += _YEAR
        return {"isSuccessful": True, "message": f"The licence is good until {self._ends:%Y-%m-%d}."}

    def set_auto_update(self, *, enabled: bool, proactive_support: bool | None) -> JsonObject:
        """Turn fetching newer forms of the licence on or off."""
        self._installed["autoUpdateEnabled"] = enabled
        if proactive_support is not None:
            self._installed["proactiveSupportEnabled"] = proactive_support
        return self.installed()

    def set_agent_consumption(self, *, enabled: bool) -> JsonObject:
        """Allow free agents to take instances, or not."""
        self._installed["freeAgentInstanceConsumptionEnabled"] = enabled
        return self.installed()

    def assign(self, wanted: str, role: str) -> JsonObject:
        """Let a revoked workload take instances again, as a server or as a workstation."""
        if wanted in self._revoked:
            del self._revoked[wanted]
        self._roles[wanted] = role.capitalize()
        self._version += 1
        return self._find(self.instances(), wanted)

    def revoke(self, kind: str, wanted: str) -> JsonObject:
        """Take what a workload has of the licence away from it, until it is assigned or protected again."""
        row = self._find(
            {"instance": self.instances, "socket": self.sockets, "capacity": self.capacity}[kind](), wanted
        )
        self._revoked[wanted] = kind
        self._version += 1
        return {**row, **self._spent(row)}

    def remove_instance(self, wanted: str) -> JsonObject:
        """Remove a workload from the list for good."""
        row = self._find(self._every_instance(), wanted)
        self._removed.add(wanted)
        self._version += 1
        return {**row, **self._spent(row)}

    def report(self) -> bytes:
        """Make the usage report as JSON."""
        now = self._clock()
        facts = {"createdAt": stamp(now, now.tzinfo), "server": self._world.server["name"], **self.installed()}
        return json.dumps(facts).encode()

    def table(self, kind: str) -> Table:
        """Give one of the three lists as a table."""
        rows = {"instances": self.instances, "sockets": self.sockets}[kind]()
        return Table(Ids(0, kind), len(rows), rows.__getitem__, key="name", repeats=True)

    def _spent(self, row: JsonObject) -> JsonObject:
        name = next(name for name in ("usedInstancesNumber", "socketsNumber", "usedCapacityTb") if name in row)
        return {name: row[name] * 0}

    def _find(self, rows: list[JsonObject], wanted: str) -> JsonObject:
        for row in rows:
            if row.get("instanceId", row.get("hostId")) == wanted:
                return row
        raise Refusal(404, "NotFound", f"The workload with ID '{wanted}' was not found.", wanted)

    def _every_instance(self) -> list[JsonObject]:
        revoked, self._revoked = self._revoked, {}
        try:
            self._version += 1
            return self.instances()
        finally:
            self._revoked = revoked
            self._version += 1

    def _objects(self) -> list[JsonObject]:
        counts, taken = Counter[str](), Counter[str]()
        for row in self.instances():
            counts[row["type"]] += 1
            taken[row["type"]] += row["usedInstancesNumber"]
        return [
            {
                "type": kind,
                "count": count,
                "multiplier": round(taken[kind] / count, 2),
                "usedInstancesNumber": round(taken[kind], 2),
            }
            for kind, count in counts.items()
        ]

    def _workloads(self) -> tuple[list[JsonObject], list[JsonObject], list[JsonObject]]:
        if self._known is None or self._known[0] != self._version:
            self._known = (self._version, *self._count())
        return self._known[1:]

    def _count(self) -> tuple[list[JsonObject], list[JsonObject], list[JsonObject]]:
        plan, infrastructure = self._world.plan, self._world.infrastructure
        instances, capacity, hosts = list[JsonObject](), list[JsonObject](), dict[int, None]()
        for job in range(plan.jobs):
            if plan.sources[job] != job or not any(plan.points[job]):
                continue
            flavour = plan.flavour(job)
            for machine in range(plan.first_machine[job], plan.first_machine[job] + plan.machines[job]):
                host = infrastructure.host_of(machine)
                if flavour.workload == "File":
                    capacity.append(self._share(machine))
                elif (
                    flavour.platform in {"VMware", "HyperV"}
                    and infrastructure.server_ids.id_of(host) not in self._revoked
                ):
                    hosts[host] = None
                else:
                    instances.append(self._instance(machine, host, flavour.platform, flavour.workload))
        gone = self._removed | self._revoked.keys()
        return (
            [self._host(host) for host in hosts],
            [row for row in instances if row["instanceId"] not in gone],
            [row for row in capacity if row["instanceId"] not in gone],
        )

    def _host(self, host: int) -> JsonObject:
        infrastructure = self._world.infrastructure
        sockets = self._dice.pick(host, 3, (1, 2, 2, 4))
        name = infrastructure.server_names[host]
        return {
            "name": name,
            "hostName": name,
            "hostId": infrastructure.server_ids.id_of(host),
            "socketsNumber": sockets,
            "coresNumber": sockets * self._dice.pick(host, 4, (8, 12, 16, 32)),
            "type": "HyperV" if infrastructure.server_kinds[host] == "HvServer" else "vSphere",
        }

    def _instance(self, machine: int, host: int, platform: str, workload: str) -> JsonObject:
        wanted, name = self._instance_ids.id_of(machine), self._world.plan.machine_name(machine)
        role = self._roles.get(wanted, "Server").lower() if workload == "Server" else workload.lower()
        return {
            "name": name,
            "displayName": name,
            "hostName": self._world.infrastructure.server_names[host] if workload in {"Vm", "CloudVm"} else name,
            "usedInstancesNumber": round(_SHARE.get(role, 1.0), 2),
            "type": {"server": "Server", "workstation": "Workstation", "application": "Entra ID"}.get(role, "VM"),
            "instanceId": wanted,
            "platformType": _PLATFORMS.get(platform, "Unknown"),
            "canBeRevoked": True,
        }

    def _share(self, machine: int) -> JsonObject:
        return {
            "name": self._world.plan.machine_name(machine),
            "usedCapacityTb": round(self._dice.between(machine, 5, 1, 20) / 2, 2),
            "type": "FileShare",
            "instanceId": self._capacity_ids.id_of(machine),
        }
