"""Simulated servers of every revision."""

from __future__ import annotations

from functools import cache

import pytest

from tests.support.simulated import client_of
from tests.support.valid_replies import ReplyCheck, send
from tests.support.valid_requests import query_of, required_query_of
from veeam_client.rest import REVISIONS
from veeam_client.simulator import Clock, Simulator
from veeam_client.simulator.contract import packaged_contract


@cache
def check_of(revision: str) -> ReplyCheck:
    return ReplyCheck(packaged_contract(revision))


@pytest.mark.parametrize("revision", REVISIONS)
@pytest.mark.parametrize("served", ["alone", "by a newer build"])
async def test_every_operation_answers_as_its_contract_says(revision: str, served: str) -> None:
    check, clock, last, found = check_of(revision), Clock(), ["RemoveLicense", "Logout"], list[str]()
    contract = check.contract
    spoken = [revision] if served == "alone" else None
    async with Simulator(
        jobs=40, sessions=120, repositories=12, clock=clock, token_lifetime=10**6, revisions=spoken
    ) as server:
        async with client_of(server, revision=revision) as client:
            for operation in sorted(
                contract.operations.values(), key=lambda one: last.index(one.id) if one.id in last else -1
            ):
                for query in (query_of(server, operation, contract), required_query_of(server, operation, contract))[
                    : 1 if operation.id in last else 2
                ]:
                    response = await send(client, server, operation, contract, **query)
                    # Something newer than the revision: as real servers do.
                    if "cannot be said" not in response.text or served == "alone":
                        found += check.complaints(operation, response)
                    clock.advance(30)
        assert found == [], "\n".join(found)
        assert set(server.counters.operations) == set(contract.operations)
