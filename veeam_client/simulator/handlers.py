"""The operations that are answered from the world. All others are answered from the contract alone."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final
from urllib.parse import parse_qsl

from veeam_client.simulator import lists
from veeam_client.simulator.call import Call
from veeam_client.simulator.contract import JsonObject
from veeam_client.simulator.errors import Refusal
from veeam_client.simulator.sampler import stamp
from veeam_client.simulator.state import State

__all__ = ["HANDLERS", "Handler"]


Handler = Callable[[State, Call], JsonObject]


def _list_of(rows_of: Callable[[State], Sequence[JsonObject]]) -> Handler:
    def answer(state: State, call: Call) -> JsonObject:
        rows = lists.select(rows_of(state), call.query)
        return state.paging.page(
            rows, *lists.window(call.query), mood=state.mood, random=state.chance, key=call.operation.id
        )

    return answer


def _one_of(kind: str, rows_of: Callable[[State], Sequence[JsonObject]]) -> Handler:
    def answer(state: State, call: Call) -> JsonObject:
        wanted = call.path["id"].lower()
        for row in rows_of(state):
            if row["id"] == wanted:
                return row
        raise Refusal(404, "NotFound", f"{kind} with ID '{wanted}' was not found.", wanted)

    return answer


def _create_token(state: State, call: Call) -> JsonObject:
    return state.tokens.grant(dict(parse_qsl(call.body.decode("utf-8", "replace"), keep_blank_values=True)))


def _logout(state: State, call: Call) -> JsonObject:
    state.tokens.sign_out(call.token)
    return {}


def _server_time(state: State, _: Call) -> JsonObject:
    now = state.clock()
    return {"serverTime": stamp(now, now.tzinfo), "timeZone": str(now.tzinfo)}


HANDLERS: Final[Mapping[str, Handler]] = {
    "CreateToken": _create_token,
    "Logout": _logout,
    "GetServerTime": _server_time,
    "GetServerInfo": lambda state, _: state.world.server,
    "GetServerCertificate": lambda state, _: state.certificate.facts(),
    "GetInstalledLicense": lambda state, _: state.world.licence,
    "GetAllJobs": _list_of(lambda state: state.world.jobs),
    "GetJob": _one_of("Job", lambda state: state.world.jobs),
    "GetAllJobsStates": _list_of(lambda state: state.world.job_states),
    "GetAllSessions": _list_of(lambda state: state.world.sessions),
    "GetSession": _one_of("Session", lambda state: state.world.sessions),
    "GetAllRepositories": _list_of(lambda state: state.world.repositories),
    "GetRepository": _one_of("Repository", lambda state: state.world.repositories),
    "GetAllRepositoriesStates": _list_of(lambda state: state.world.repository_states),
}
