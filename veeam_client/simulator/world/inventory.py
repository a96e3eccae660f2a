"""What hypervisors have: their machines, those that jobs protect and those that none does."""

from typing import Final

from veeam_client.simulator.contract import JsonObject
from veeam_client.simulator.world.infrastructure import BackupInfrastructure, Invent
from veeam_client.simulator.world.plan import Plan

__all__ = ["Inventory"]

_HYPERVISORS: Final = {"ViHost": "VSphere", "HvServer": "HyperV"}
_ON_HOSTS: Final = {"VMware", "HyperV", "CloudDirector"}


class Inventory:
    """Lists the hosts, and what is on each.

    Args:
        plan: What machines there are.
        infrastructure: Where they run.
        invent: Makes what nothing else depends on.
    """

    def __init__(self, plan: Plan, infrastructure: BackupInfrastructure, invent: Invent) -> None:
        self._plan, self._infrastructure, self._invent = plan, infrastructure, invent
        self._unprotected: list[str] = []

    def add(self, name: str) -> None:
        """Let there be a machine that no job protects, on the first host."""
        self._unprotected.append(name)

    def hosts(self) -> list[JsonObject]:
        """List the hosts."""
        return [
            self._item(host, name, "Host", f"host-{number + 1}")
            for number, host in enumerate(self._infrastructure.hosts)
            for name in (self._infrastructure.server_names[host],)
        ]

    def machines(self, name: str) -> list[JsonObject] | None:
        """List the machines of a host; None if there is no such host."""
        infrastructure, plan = self._infrastructure, self._plan
        host = next((one for one in infrastructure.hosts if infrastructure.server_names[one] == name), None)
        if host is None:
            return None
        made = [
            self._item(host, plan.machine_name(machine), "VirtualMachine", f"vm-{1000 + machine}")
            for machine in range(plan.machine_count)
            if infrastructure.host_of(machine) == host and plan.flavour(plan.owner_of(machine)).platform in _ON_HOSTS
        ]
        if host == infrastructure.hosts[0]:
            first = 1000 + plan.machine_count
            made += [
                self._item(host, one, "VirtualMachine", f"vm-{first + number}")
                for number, one in enumerate(self._unprotected)
            ]
        return made

    def _item(self, host: int, name: str, kind: str, object_id: str) -> JsonObject:
        platform = _HYPERVISORS[self._infrastructure.server_kinds[host]]
        names = {"name": name, "hostName": self._infrastructure.server_names[host], "objectId": object_id}
        return {**self._invent("InventoryObjectModel", platform, 0), **names, "type": kind}
