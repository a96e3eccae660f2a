"""Rows and bodies that are made from the contract: whatever nothing else in the world depends on."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from random import Random
from typing import Any, Final

from veeam_client.simulator.contract import Contract, JsonObject, Schema
from veeam_client.simulator.dice import Dice, Ids
from veeam_client.simulator.sampler import Reference, Sampler, stamp
from veeam_client.simulator.table import Table

__all__ = ["COUNTS", "Invention", "Settled", "numbered"]

_PROBABILITY: Final = 0.7
_DEPTH: Final = 4
_COUNT: Final = 5

_BASE: Final = "/api/v1"
COUNTS: Final[Mapping[str, int]] = {
    f"{_BASE}/credentials": 10,
    f"{_BASE}/cloudCredentials": 8,
    f"{_BASE}/encryptionPasswords": 3,
    f"{_BASE}/kmsServers": 2,
    f"{_BASE}/backupInfrastructure/wanAccelerators": 2,
    f"{_BASE}/backupInfrastructure/mountServers": 2,
    f"{_BASE}/malwareDetection/events": 6,
    f"{_BASE}/tasks": 4,
    # Nothing is mounted, and nothing was imported, before somebody does it.
    f"{_BASE}/automation/sessions": 0,
    f"{_BASE}/backupBrowser/flr": 0,
    f"{_BASE}/backupBrowser/flr/unstructuredData": 0,
    f"{_BASE}/backupBrowser/entraIdTenant": 0,
    f"{_BASE}/dataIntegration": 0,
    f"{_BASE}/inventory/unstructuredDataServers/sessions": 0,
    f"{_BASE}/restore/instantRecovery/azure/vm": 0,
    f"{_BASE}/restore/instantRecovery/unstructuredData": 0,
    f"{_BASE}/restore/instantRecovery/hyperV/vm": 0,
    f"{_BASE}/restore/instantRecovery/vSphere/fcd": 0,
    f"{_BASE}/restore/instantRecovery/vSphere/vm": 0,
}
"""How many rows of a kind the world begins with, where it is not the usual number."""

_NAMES: Final[Mapping[str, str]] = {
    "credentials": "username=SIMULATION\\svc-{}",
    "cloudCredentials": "description=Cloud account {}",
    "encryptionPasswords": "hint=Password {}",
    "kmsServers": "name=kms{}.example.com",
    "adDomains": "name=domain{}.example.com",
    "protectionGroups": "name=Protection Group {}",
    "protectedComputers": "name=computer{}.example.com",
    "recoveryTokens": "name=Recovery Token {}",
    "wanAccelerators": "name=wan{}.example.com",
    "events": "name=Event {}",
    "tasks": "name=Task {}",
    "services": "name=Veeam Service {}",
}

Settle = Callable[[str, int, JsonObject], JsonObject]


class Invention:
    """Makes bodies for the schemas of a contract, the same for a seed.

    Args:
        contract: Where the schemas are.
        seed: Where chance comes from.
        reference: Gives ids of things that exist.
    """

    def __init__(self, contract: Contract, seed: int, reference: Reference) -> None:
        self._contract, self._seed, self._reference = contract, seed, reference

    def sampler(self, use: str) -> Sampler:
        """Give a source of bodies of its own for one use."""
        random = Random(f"{self._seed}:{use}")
        return Sampler(self._contract, random, probability=_PROBABILITY, depth=_DEPTH, reference=self._reference)

    def body(self, schema: Schema, use: str) -> Any:
        """Make a body for any schema."""
        return self.sampler(use).sample(schema)

    def possible(self, name: str, kinds: Sequence[str]) -> list[str]:
        """Choose those kinds of objects that there can be.

        Args:
            name: The name of the schema of all of them.
            kinds: The values that tell them apart.
        """
        choices = self._contract.choices(name, self._contract.schemas[name])
        return [kind for kind in kinds if kind in choices]

    def of_kind(self, name: str, kind: str, number: int) -> JsonObject:
        """Make an object for a schema's name: of one kind, where it is the base of several."""
        schema = self._contract.schemas[name]
        choices = self._contract.choices(name, schema)
        made: JsonObject = self.body({"$ref": choices.get(kind, name)}, f"{name}:{kind}:{number}")
        if kind in choices:
            made[schema["discriminator"]["propertyName"]] = kind
        return made

    def table(
        self, path: str, schema: Schema, *, key: str = "", count: int = _COUNT, settle: Settle | None = None
    ) -> Table:
        """Make the table of a list that is known from the contract alone.

        Args:
            path: The path of the list; the same path gives the same rows.
            schema: What the contract says of a row.
            key: The property that tells the rows apart, if there is one.
            count: How many rows there are.
            settle: Makes a row, of which it gets the number, agree with the rest of the world.
        """
        ids = Ids(self._seed, path)
        has_ids = key.lower().endswith("id")

        def make(number: int) -> JsonObject:
            made: JsonObject = self.body(schema, f"{path}:{number}")
            if settle is not None:
                made = settle(path, number, made)
            return made | {key: ids.id_of(number)} if has_ids else made

        return Table(ids, count, make, key=key, repeats=not has_ids)


def numbered(layout: JsonObject) -> JsonObject:
    """Let the disks of a layout be those of one machine, counted from 0; nothing is done to them yet."""
    source: JsonObject = layout.get("sourceLayout") or layout["volumeMatchingResults"]
    disks: list[JsonObject] = [disk | {"number": number} for number, disk in enumerate(source["disks"])]
    parts = ("sourceLayout", "targetLayout", "volumeMatchingResults")
    layout |= {part: {"disks": disks, "version": 0} for part in parts}
    return layout


class Settled:
    """What the rows of some invented tables must agree with the rest of the world in."""

    def __init__(self, now: datetime, objects: Table, seed: int) -> None:
        self._now, self._objects = now, objects
        self._dice = Dice(seed, "settled")

    def row(self, path: str, number: int, made: JsonObject) -> JsonObject:
        """Settle a row.

        Args:
            path: The path of its list.
            number: Its number.
            made: What was invented.
        """
        last = path.rpartition("/")[2]
        if last in _NAMES:
            name, _, text = _NAMES[last].partition("=")
            if name in made:
                made[name] = text.format(f"{number + 1:02}")
        match last:
            case "events" if "malware" in path:
                self._event(number, made)
            case "tasks":
                self._task(number, made)
            case "protectionGroups":
                made["isDisabled"] = False
            case "diskManagement":
                numbered(made)
            case "mountServers":
                made["isDefault"] = number == 0
            case _:
                pass
        return made

    def _event(self, number: int, made: JsonObject) -> None:
        now = self._now
        detected = now - timedelta(hours=7 * (number + 1))
        made["detectionTimeUtc"] = stamp(detected, now.tzinfo)
        made["creationTimeUtc"] = stamp(detected + timedelta(minutes=1), now.tzinfo)
        made["state"], made["severity"] = "Created", ("Suspicious", "Infected", "Informative")[number % 3]
        if len(self._objects):
            machine = self._objects.row(self._dice.roll(number, 1, self._objects.first_count))
            made["machine"] = {
                "displayName": machine["name"],
                "uuid": machine["id"],
                "backupObjectId": machine["id"],
            }
        else:
            made.pop("machine", None)

    def _task(self, number: int, made: JsonObject) -> None:
        now = self._now
        begun = now - timedelta(hours=3 * (number + 1))
        made |= {
            "state": "Stopped",
            "result": "Success",
            "progressPercent": 100,
            "creationTime": stamp(begun, now.tzinfo),
            "endTime": stamp(begun + timedelta(minutes=4), now.tzinfo),
        }
