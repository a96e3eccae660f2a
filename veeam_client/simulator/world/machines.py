"""What machines are like: how large they are, how much of that is in use, and how much of it changes in a day."""

import zlib
from typing import Final, NamedTuple

from veeam_client.simulator.dice import Dice
from veeam_client.simulator.world.plan import Plan

__all__ = ["STORED_PERCENT", "Load", "Machines"]

STORED_PERCENT: Final = 45
"""What compression leaves of the data of a machine."""
_MEBIBYTE: Final = 2**20
_MOST_DISKS: Final = 3
_ADDED_SINCE: Final = 2**40


class Load(NamedTuple):
    """What a run meets when it comes to a machine; sizes are in bytes."""

    name: str
    size: int
    used: int
    changed: int
    """What an increment has to read."""
    disks: tuple[int, ...]
    """How large each of its disks is."""
    machine: int | None = None
    """Its number; None for one that the world did not begin with."""


class Machines:
    """Says what each machine is like.

    Args:
        plan: What machines there are.
        seed: Where chance comes from.
    """

    def __init__(self, plan: Plan, seed: int) -> None:
        self._plan, self._dice = plan, Dice(seed, "backups")
        self._loads: dict[int, Load] = {}

    def size(self, machine: int) -> int:
        """Give the bytes of a machine's disks."""
        return self._dice.between(machine, 1, 20_000, 400_000) * _MEBIBYTE

    def used(self, machine: int) -> int:
        """Give how many of these bytes are in use: what a full backup reads."""
        return self.size(machine) * self._dice.between(machine, 2, 35, 85) // 100

    def changed(self, machine: int) -> int:
        """Give how many of these bytes change from run to run: what an increment reads."""
        return self.used(machine) * self._dice.between(machine, 3, 5, 12) // 1000

    def load(self, machine: int) -> Load:
        """Give all of it."""
        found = self._loads.get(machine)
        if found is None:
            found = self._loads[machine] = self._load(self._plan.machine_name(machine), machine, machine)
        return found

    def load_of_stranger(self, name: str) -> Load:
        """Give what a machine is like of which only the name is known."""
        return self._load(name, _ADDED_SINCE + zlib.crc32(name.encode()), None)

    def _load(self, name: str, number: int, machine: int | None) -> Load:
        size, used, count = self.size(number), self.used(number), self._dice.between(number, 4, 1, _MOST_DISKS)
        rest = size // count
        disks = (size - rest * (count - 1), *[rest] * (count - 1))
        return Load(name, size, used, self.changed(number), disks, machine)
