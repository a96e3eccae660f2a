"""Backup repositories and how full they are."""

from random import Random
from typing import Final

from veeam_client.simulator.contract import Contract, JsonObject
from veeam_client.simulator.sampler import Sampler, random_uuid
from veeam_client.simulator.world.names import REPOSITORY_FLAVOURS, pick_kinds, unique_name

__all__ = ["make_repositories", "make_repository_states"]

_CAPACITIES_GB: Final = (2048.0, 8192.0, 16384.0, 32768.0, 65536.0, 131072.0)
_OFFLINE_SHARE: Final = 0.05
_OUTDATED_SHARE: Final = 0.1


def make_repositories(contract: Contract, random: Random, count: int) -> list[JsonObject]:
    """Make so many repositories of the types that the contract has."""
    sampler = Sampler(contract, random, probability=0.2, depth=3)
    children = contract.choices("RepositoryModel", contract.schemas["RepositoryModel"])
    weights = {kind: flavour.weight for kind, flavour in REPOSITORY_FLAVOURS.items() if kind in children}
    names = set[str]()
    made: list[JsonObject] = []
    for kind in pick_kinds(random, weights, count):
        row: JsonObject = sampler.sample(children[kind])
        name = unique_name(random, REPOSITORY_FLAVOURS[kind].patterns, names)
        row |= {
            "id": random_uuid(random),
            "name": name,
            "type": kind,
            "description": f"Simulated repository {name}",
            "uniqueId": str(random.getrandbits(60)),
        }
        made.append(row)
    return made


def make_repository_states(random: Random, repositories: list[JsonObject]) -> list[JsonObject]:
    """Make the state of every repository. What is free and what is used never exceed the capacity together."""
    return [_state(random, row, number) for number, row in enumerate(repositories, 1)]


def _state(random: Random, row: JsonObject, number: int) -> JsonObject:
    flavour = REPOSITORY_FLAVOURS[row["type"]]
    capacity = random.choice(_CAPACITIES_GB)
    free = round(capacity * random.uniform(0.03, 0.9), 2)
    state: JsonObject = {
        "id": row["id"],
        "name": row["name"],
        "type": row["type"],
        "description": row["description"],
        "capacityGB": capacity,
        "freeGB": free,
        # Something besides backups lies on most volumes.
        "usedSpaceGB": round((capacity - free) * random.uniform(0.85, 1.0), 2),
        "isOnline": random.random() >= _OFFLINE_SHARE,
        "isOutOfDate": random.random() < _OUTDATED_SHARE,
    }
    if flavour.on_host:
        state |= {
            "hostId": random_uuid(random),
            "hostName": f"repo{number:02}.example.com",
            "path": flavour.path.format(number=number),
        }
    return state
