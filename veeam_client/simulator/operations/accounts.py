"""Users, their roles, and what each role allows."""

from collections.abc import Mapping
from typing import Final

from veeam_client.simulator.accounts import ROLES_PATH, USERS_PATH
from veeam_client.simulator.call import Call
from veeam_client.simulator.contract import JsonObject
from veeam_client.simulator.merging import merged, without_nulls
from veeam_client.simulator.operations.handler import Handler, known
from veeam_client.simulator.paths import Target
from veeam_client.simulator.replies import JSON
from veeam_client.simulator.resources import check_unused
from veeam_client.simulator.state import State

__all__ = ["HANDLERS"]


def _create_role(state: State, call: Call, _: Target | None) -> JsonObject:
    use = f"{ROLES_PATH}:{len(state.accounts.roles)}"
    schema = call.operation.replies[JSON]
    return state.accounts.add_role(merged(state.world, state.validation, schema, call.fields, use))


def _clone_role(state: State, _: Call, target: Target | None) -> JsonObject:
    role = state.accounts.role_details(known(target).id)
    return state.accounts.add_role({**role, "name": f"{role['name']}_clone1"})


def _delete_user(state: State, _: Call, target: Target | None) -> JsonObject:
    user = known(target).id
    check_unused(state, USERS_PATH, user)
    state.accounts.remove_user(user)
    return {}


def _roles_of(_: State, __: Call, target: Target | None) -> JsonObject:
    return {"roles": known(target).row["roles"]}


def _permissions(state: State, _: Call, target: Target | None) -> JsonObject:
    role = known(target).id
    return {"roleId": role, "permissions": state.accounts.permissions(role)}


HANDLERS: Final[Mapping[str, Handler]] = {
    "CreateUser": lambda state, call, _: state.accounts.add_user(call.fields),
    "DeleteUser": _delete_user,
    "GetUserRoles": _roles_of,
    "UpdateUserRoles": lambda state, call, target: {"roles": state.accounts.give_roles(known(target).id, call.fields)},
    "ChangeServiceAccountMode": lambda state, call, target: state.accounts.change_user(
        known(target).id, {"isServiceAccount": call.fields["isServiceAccountEnable"]}
    ),
    "CreateCustomRole": _create_role,
    "CloneCustomRole": _clone_role,
    "GetCustomRoleDetails": lambda state, _, target: state.accounts.role_details(known(target).id),
    "UpdateCustomRole": lambda state, call, target: state.accounts.change_role(
        known(target).id, without_nulls(call.fields)
    ),
    "ViewUserRolePermissions": _permissions,
}
