"""Signing in, and the server itself."""

from collections.abc import Mapping
from typing import Final
from urllib.parse import parse_qsl

from veeam_client.simulator.call import Call
from veeam_client.simulator.contract import JsonObject
from veeam_client.simulator.operations.handler import Handler
from veeam_client.simulator.paths import Target
from veeam_client.simulator.sampler import stamp
from veeam_client.simulator.state import State

__all__ = ["HANDLERS"]


def _create_token(state: State, call: Call, _: Target | None) -> JsonObject:
    return state.tokens.grant(dict(parse_qsl(call.body.decode("utf-8", "replace"), keep_blank_values=True)))


def _authorization_code(state: State, call: Call, _: Target | None) -> JsonObject:
    return {"code": state.tokens.issue_pass("authorization_code", call.user)}


def _logout(state: State, call: Call, _: Target | None) -> JsonObject:
    state.tokens.sign_out(call.token)
    return {}


def _server_time(state: State, _: Call, __: Target | None) -> JsonObject:
    now = state.clock()
    return {"serverTime": stamp(now, now.tzinfo), "timeZone": str(now.tzinfo)}


def _register(state: State, _: Call, __: Target | None) -> JsonObject:
    state.world.server["veeamRegistration"]["isRegistered"] = True
    return state.world.server


HANDLERS: Final[Mapping[str, Handler]] = {
    "CreateToken": _create_token,
    "CreateAuthorizationCode": _authorization_code,
    "Logout": _logout,
    "GetServerTime": _server_time,
    "GetServerInfo": lambda state, _, __: state.world.server,
    "GetServerCertificate": lambda state, _, __: state.certificate.facts(),
    "RegisterVbr": _register,
}
