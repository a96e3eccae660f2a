"""Machines with agents: their backups, and recovery appliances that are told to restart."""

from collections.abc import Mapping
from typing import Any, Final

from veeam_client.simulator.call import Call
from veeam_client.simulator.contract import JsonObject
from veeam_client.simulator.errors import Refusal
from veeam_client.simulator.kinds import session_kind, title_of
from veeam_client.simulator.operations.handler import Handler, known
from veeam_client.simulator.paths import Target
from veeam_client.simulator.resources import part
from veeam_client.simulator.state import State
from veeam_client.simulator.table import Table

__all__ = ["HANDLERS"]

_APPLIANCES: Final = "/api/v1/agents/recoveryAppliances"


def _numbers(table: Table, wanted: list[Any]) -> list[int]:
    found: list[int] = []
    for one in wanted:
        number = table.number(str(one))
        if number is None:
            raise Refusal(404, "NotFound", f"The object with ID '{one}' was not found.", str(one))
        found.append(number)
    return found


def _attached(state: State, found: Target) -> list[int]:
    """Give the backups of a machine; at first one for each, as far as there are some."""
    backups = state.world.stored.backups
    first = [found.number] if found.number < backups.first_count else []
    return state.attached.setdefault(found.row["id"], first)


def _backups(state: State, call: Call, target: Target | None) -> JsonObject:
    return part(state, call, state.world.stored.backups, _attached(state, known(target)))


def _attach(state: State, call: Call, target: Target | None) -> JsonObject:
    attached = _attached(state, known(target))
    numbers = _numbers(state.world.stored.backups, call.fields["backupIds"])
    attached += [number for number in numbers if number not in attached]
    return {}


def _detach(state: State, call: Call, target: Target | None) -> JsonObject:
    found = known(target)
    numbers = _numbers(state.world.stored.backups, call.fields["backupIds"])
    state.attached[found.row["id"]] = [number for number in _attached(state, found) if number not in numbers]
    return {}


def _reboot(state: State, call: Call, _: Target | None) -> JsonObject:
    for wanted in call.fields.values():
        _numbers(state.world.tables[_APPLIANCES], wanted)
    return state.runs.start(session_kind(call.operation), title_of(call.operation), call.user)


HANDLERS: Final[Mapping[str, Handler]] = {
    "GetAgentBackups": _backups,
    "AttachBackupToAgent": _attach,
    "DetachBackupFromAgent": _detach,
    "RebootAgentsRecoveryAppliances": _reboot,
}
