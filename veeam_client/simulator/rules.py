"""Who may do what with a job or a backup."""

from collections.abc import Mapping
from typing import Final

from veeam_client.simulator.contract import JsonObject
from veeam_client.simulator.errors import Refusal
from veeam_client.simulator.state import State

__all__ = ["OWNED", "record_of", "records"]

OWNED: Final[Mapping[str, str]] = {"backupJob": "/api/v1/jobs", "backup": "/api/v1/backups"}
"""Where the things of a kind are listed that have an owner."""


def record_of(state: State, kind: str, wanted: str) -> JsonObject:
    """Give the rules for one thing: as they were set, or those of the account that everything belongs to at first.

    Args:
        state: The server.
        kind: One of `OWNED`; its case does not matter.
        wanted: The id of the thing.

    Raises:
        Refusal: There is no such thing.
    """
    kind = next(one for one in OWNED if one.casefold() == kind.casefold())
    row = state.world.tables[OWNED[kind]].get(wanted)
    if row is None:
        raise Refusal(404, "NotFound", f"The object with ID '{wanted}' was not found.", wanted)
    first = state.accounts.users[0]
    owner = {"userIdentifier": first["id"], "name": first["name"]}
    principal = state.rules.get(row["id"], {"owner": owner, "rights": ["full"], "effectiveAccess": []})
    return {"object": {"id": row["id"], "type": kind}, "principal": principal}


def records(state: State) -> list[JsonObject]:
    """Give the rules for everything that has an owner."""
    return [record_of(state, kind, row["id"]) for kind, path in OWNED.items() for row in state.world.tables[path]]
