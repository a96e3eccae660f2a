"""Access rules: who owns a job or a backup, and who may do what with it."""

from collections.abc import Mapping
from typing import Final

from veeam_client.simulator.call import Call
from veeam_client.simulator.contract import JsonObject
from veeam_client.simulator.operations.handler import Handler
from veeam_client.simulator.paths import Target
from veeam_client.simulator.rules import record_of
from veeam_client.simulator.state import State

__all__ = ["HANDLERS"]


def _asked(state: State, call: Call) -> JsonObject:
    return record_of(state, call.path["objectType"], call.path["objectId"])


def _own(state: State, call: Call, _: Target | None) -> JsonObject:
    record, owner = _asked(state, call), call.fields["owner"]
    users = [row for row in state.accounts.users if owner in {row["id"], row["name"]}]
    found = {"userIdentifier": users[0]["id"], "name": users[0]["name"]} if users else {}
    principal = record["principal"] | {"owner": {"userIdentifier": owner, "name": owner} | found}
    return _keep(state, call, record | {"principal": principal})


def _allow(state: State, call: Call, _: Target | None) -> JsonObject:
    record = _asked(state, call)
    principal = record["principal"] | {"effectiveAccess": call.fields["effectiveAccess"]}
    return _keep(state, call, record | {"principal": principal})


def _keep(state: State, call: Call, record: JsonObject) -> JsonObject:
    state.rules[record["object"]["id"]] = record["principal"]
    return _asked(state, call)


HANDLERS: Final[Mapping[str, Handler]] = {
    "GetAclRecord": lambda state, call, _: _asked(state, call),
    "ChangeAclOwner": _own,
    "ChangeAclEffectiveAccess": _allow,
}
