"""Which machine has a good backup, and which has none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._machine_join import joined
from ._machine_lists import read_lists
from ._machine_older import Older
from ._machine_records import RECENT, Protection

if TYPE_CHECKING:
    from ..client.client import VeeamClient


class MachineProtectionCollector:
    """Collects how the machines of servers are protected, with as few requests as the API allows.

    Read once each: the lists of backup objects, backups, job states, jobs, repositories and scale-out repositories;
    restore points and task sessions of the last 26 hours; malware events of the last 30 days. A machine without a good
    restore point among those costs one request more; if that is so for more than 50, those of the last eight days are
    read before. A backup with none of those restore points costs one request, if it may have a machine that is in more
    backups than were seen. All lists are read page by page, and of each row only what is needed is kept.

    It remembers what it found for machines without a recent restore point, as long as the number of their restore
    points stays the same, so that from the second round on they cost nothing. One collector serves any number of
    servers.

    What the account may not see, or cannot be read, leaves open what it would tell, and is named in `missing`.

    Args:
        inventory: Whether to ask for the machines of hypervisors, too, which finds those that no job protects: one
            request for the list of hosts and vCenter Servers, and one or more for each of them.
    """

    def __init__(self, *, inventory: bool = False) -> None:
        self._inventory = inventory
        self._older: dict[str, Older] = {}

    async def __call__(self, vbr: VeeamClient) -> Protection:
        """Ask a server.

        Args:
            vbr: The server.

        Raises:
            VeeamError: The server cannot be reached, or refuses everything.
        """
        facts = await read_lists(vbr, RECENT, inventory=self._inventory)
        await self._older.setdefault(vbr.server, Older()).complete(vbr, facts)
        machines = sorted(joined(facts), key=lambda one: (one.name.casefold(), str(one.id)))
        return Protection(machines, facts.now, facts.missing)


async def machine_protection(vbr: VeeamClient) -> Protection:
    """Ask once how the machines of a server are protected; `MachineProtectionCollector` says what that costs.

    Args:
        vbr: The server.

    Raises:
        VeeamError: The server cannot be reached, or refuses everything.
    """
    return await MachineProtectionCollector()(vbr)
