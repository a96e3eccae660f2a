import json

from tests.support.simulated import client_of
from tests.support.valid_replies import ReplyCheck, send
from veeam_client.simulator import Clock, Simulator
from veeam_client.simulator.contract import packaged_contract
from veeam_client.simulator.requests import Requests

CONTRACT = packaged_contract()
CHECK = ReplyCheck(CONTRACT)


async def test_every_operation_answers_a_valid_request_as_the_contract_says() -> None:
    found, clock, last = list[str](), Clock(), ["RemoveLicense", "Logout"]
    async with Simulator(jobs=60, sessions=200, repositories=12, clock=clock, token_lifetime=10**6) as server:
        async with client_of(server) as client:
            for operation in sorted(
                CONTRACT.operations.values(), key=lambda one: last.index(one.id) if one.id in last else -1
            ):
                requests = Requests(server, CONTRACT)
                queries = requests.query(operation), requests.required_query(operation)
                for query in queries[: 1 if operation.id in last else 2]:
                    found += CHECK.complaints(operation, await send(client, server, operation, CONTRACT, **query))
                    clock.advance(30)
        assert found == [], "\n".join(found)
        assert set(server.counters.operations) == set(CONTRACT.operations)
        assert len(server.counters.operations) == len(CONTRACT.operations)


async def test_every_list_has_rows_and_every_row_is_valid() -> None:
    found, empty = list[str](), list[str]()
    async with Simulator(jobs=60, sessions=200, repositories=12) as server, client_of(server) as client:
        for operation in CONTRACT.operations.values():
            if operation.method == "GET" and CONTRACT.row_of(operation) is not None:
                response = await send(client, server, operation, CONTRACT, limit=500)
                found += CHECK.complaints(operation, response)
                if not (response.json().get("data") or response.json().get("items")):
                    empty.append(operation.id)
    assert found == [], "\n".join(found)
    # Nothing is mounted and nothing was imported before somebody does it.
    assert set(empty) == {
        "GetAllAutomationSessions",
        "GetAllEntraIdTenantBrowseSessions",
        "GetAllFlrBrowseSessions",
        "GetAllUnstructuredDataFLRBrowseSessions",
        "GetAllContentPublicationMounts",
        "GetAllAzureInstantVMRecoveryMounts",
        "GetAllInstantHvVMRecoveryMounts",
        "GetAllVmwareFcdInstantRecoveryMountModels",
        "GetAllInstantViVMRecoveryMounts",
        "GetAllInstantUnstructuredDataRecoveryMounts",
        "GetAllUnstructuredDataServerInventoryBrowseSessions",
    }


def test_the_validator_sees_into_children() -> None:
    job = {"id": "5f6ed5c1-7b1c-4b6e-9d5c-0a4f0e4b2a11", "name": "a", "type": "VSphereBackup", "isDisabled": False}
    assert any("storage" in problem for problem in CHECK.problems({"$ref": "#/components/schemas/JobModel"}, job))
    assert json.dumps(CHECK.components).count("oneOf") < json.dumps(dict(CONTRACT.schemas)).count("oneOf")
