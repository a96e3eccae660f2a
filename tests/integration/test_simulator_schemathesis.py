"""Requests that schemathesis makes up from the contract: none of them is a server error."""

import copy
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import requests
import schemathesis
from hypothesis import HealthCheck, Phase, given, seed, settings
from schemathesis import APIOperation, GenerationMode
from schemathesis.core.result import Ok

from veeam_client.rest import REVISION
from veeam_client.simulator import Simulator
from veeam_client.simulator.contract import packaged_document

EXAMPLES = 2
GROUPS = 6


def without_circles() -> dict[str, Any]:
    """The contract with the bases' oneOf removed: base and children refer to each other without end."""
    document: dict[str, Any] = copy.deepcopy(dict(packaged_document()))
    for schema in document["components"]["schemas"].values():
        if "discriminator" in schema:
            schema.pop("oneOf", None)
            schema.pop("discriminator")
    return document


@cache
def operations() -> list[APIOperation[Any, Any, Any, Any]]:
    found = schemathesis.openapi.from_dict(without_circles()).get_all_operations()
    return [one.ok() for one in found if isinstance(one, Ok)]


@pytest.fixture
def session(veeam_simulator: Simulator, tmp_path: Path) -> requests.Session:
    (tmp_path / "ca.pem").write_bytes(veeam_simulator.ca_pem)
    session = requests.Session()
    session.trust_env = False
    session.verify = str(tmp_path / "ca.pem")
    session.headers["x-api-version"] = REVISION
    return session


def sign_in(server: Simulator, session: requests.Session) -> None:
    form = {"grant_type": "password", "username": server.username, "password": server.password}
    answer = session.post(f"{server.url}/api/oauth2/token", data=form, timeout=30)
    session.headers["authorization"] = f"Bearer {answer.json()['access_token']}"


@pytest.mark.parametrize(
    "group", [pytest.param(group, marks=pytest.mark.full) if group else group for group in range(GROUPS)]
)
@pytest.mark.parametrize("mode", [GenerationMode.POSITIVE, GenerationMode.NEGATIVE])
def test_no_request_is_a_server_error(
    veeam_simulator: Simulator, session: requests.Session, mode: GenerationMode, group: int
) -> None:
    asked = 0
    assert len(operations()) == 519
    for operation in operations()[group::GROUPS]:

        @seed(1)
        @settings(
            max_examples=EXAMPLES,
            phases=[Phase.generate],
            database=None,
            suppress_health_check=list(HealthCheck),
        )
        @given(case=operation.as_strategy(generation_mode=mode))
        def run(case: schemathesis.Case[Any]) -> None:
            nonlocal asked
            if veeam_simulator.counters.active_sessions == 0:
                sign_in(veeam_simulator, session)
            case.headers.clear()
            answer = case.call(veeam_simulator.url, session=session, timeout=30, verify=session.verify)
            asked += 1
            assert answer.status_code < 500, f"{case.method} {case.formatted_path}: {answer.text[:300]}"

        run()
    assert asked
