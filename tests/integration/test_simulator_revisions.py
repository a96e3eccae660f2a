"""Simulated servers of every revision."""

from __future__ import annotations

import asyncio
from functools import cache
from typing import Any

import httpx
import pytest

from tests.support.simulated import client_of, post, read, rows, sign_in, use
from tests.support.valid_replies import ReplyCheck, send
from veeam_client import Fleet, Server, VeeamClient, errors
from veeam_client.rest import REVISION, REVISIONS
from veeam_client.simulator import Clock, OtherService, Simulator
from veeam_client.simulator.builds import revisions_of
from veeam_client.simulator.contract import packaged_contract
from veeam_client.simulator.requests import Requests


@cache
def check_of(revision: str) -> ReplyCheck:
    return ReplyCheck(packaged_contract(revision))


@pytest.mark.parametrize(
    ("served", "revision"),
    [
        *(("alone", revision) for revision in REVISIONS),
        *(pytest.param("by a newer build", revision, marks=pytest.mark.full) for revision in REVISIONS[:-1]),
        ("by a newer build", REVISIONS[-1]),
    ],
)
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
                requests = Requests(server, contract)
                queries = requests.query(operation), requests.required_query(operation)
                for query in queries[: 1 if operation.id in last else 2]:
                    response = await send(client, server, operation, contract, **query)
                    # Something newer than the revision: as real servers do.
                    if "cannot be said" not in response.text or served == "alone":
                        found += check.complaints(operation, response)
                    clock.advance(30)
        assert found == [], "\n".join(found)
        assert set(server.counters.operations) == set(contract.operations)


@pytest.mark.parametrize("revision", REVISIONS)
async def test_what_is_created_is_what_was_given(revision: str) -> None:
    async with Simulator(revisions=[revision]) as server, client_of(server, revision=revision) as client:
        jobs = [job for job in await rows(client, "jobs") if job["type"] in ("Backup", "VSphereBackup")]
        job = await read(client, f"jobs/{jobs[0]['id']}")
        assert "guestProcessing" in job
        given = {name: value for name, value in job.items() if name not in ("id", "isDisabled", "name")}
        made = await post(client, "jobs", given | {"name": "Twin"})
        assert {name: made[name] for name in given} == given


def fleet_of(*simulators: Simulator) -> Fleet:
    return Fleet(
        [
            Server(name=one.name, host=one.url, username=one.username, password=one.password, verify=one.ssl_context)
            for one in simulators
        ]
    )


async def test_a_revision_without_a_contract_is_played_by_the_nearest() -> None:
    async with Simulator(jobs=5) as server, client_of(server, revision="1.1-rev1") as client:
        jobs = (await client.get("/api/v1/jobs")).json()["data"]
        assert {row["type"] for row in jobs} <= {
            "Backup",
            "EntraIDTenantBackup",
            "CloudDirectorBackup",
            "FileBackupCopy",
        }
        states = (await client.get("/api/v1/jobs/states")).json()["data"]
        assert {row["status"] for row in states} == {"inactive"}
        document = (await client.get("/swagger/v1.1-rev1/swagger.json")).json()
        assert document["info"]["version"] == "1.1-rev1"
        assert "/api/v1/security/users" not in document["paths"]
        assert (await client.get("/api/v1/security/users")).status_code == 404


@pytest.mark.parametrize(
    ("build", "spoken", "refusal", "wrong"),
    [
        ("13.1.0.411", "1.3-rev2", "does not support the API version", 401),
        ("13.0.0.4967", "1.3-rev0", "does not support the API version", 401),
        ("12.3.1.1139", "1.2-rev1", "The following versions are supported: 1.2-rev1, 1.2-rev0, 1.1-rev2", 400),
    ],
)
async def test_refusals_as_each_build_words_them(build: str, spoken: str, refusal: str, wrong: int) -> None:
    revisions = revisions_of(build)
    async with Simulator(jobs=1, revisions=revisions) as server:
        assert (server.build, server.revisions) == (build, revisions)
        async with client_of(server, signed_in=False, revision=spoken) as client:
            assert (await sign_in(client, server, password="no")).status_code == wrong
            use(client, (await sign_in(client, server)).json())
            assert (await read(client, "serverInfo"))["buildVersion"] == build
            missing = (await client.get("/api/v1/nothing")).json()
            assert ("title" in missing) == ("status" in missing) == (build >= "13.1")
            refused = await client.get("/api/v1/serverTime", headers={"x-api-version": "9.9-rev9"})
            assert (refused.status_code, refusal in refused.json()["message"]) == (400, True)
            index = (await client.get("/swagger/index.js")).text
            assert all(one in index for one in revisions)


async def test_old_and_new_clients_of_one_server() -> None:
    async with (
        Simulator(jobs=20) as server,
        client_of(server) as new,
        client_of(server, revision="1.2-rev1") as old,
    ):
        job = next(row for row in await rows(old, "jobs") if row["type"] == "Backup")
        assert (await read(new, f"jobs/{job['id']}"))["type"] == "VSphereBackup"
        assert job["id"] in {row["id"] for row in await rows(old, "jobs", typeFilter="Backup")}
        changed = await old.put(f"/api/v1/jobs/{job['id']}", json=job | {"name": "Renamed", "addedByUs": 1})
        assert (changed.status_code, changed.json()["type"]) == (200, "Backup")
        assert (await read(old, f"jobs/{job['id']}"))["addedByUs"] == 1
        seen = await read(new, f"jobs/{job['id']}")
        assert (seen["name"], seen["type"]) == ("Renamed", "VSphereBackup")


@pytest.mark.parametrize(
    ("before", "after", "spoken"),
    [
        # The revision that was found is still served.
        ("12.3.1.1139", "13.1.0.411", "1.2-rev1"),
        # It is not: another one is found.
        ("13.1.0.411", "12.3.1.1139", "1.2-rev1"),
    ],
)
async def test_another_build_in_the_middle_of_a_poll(before: str, after: str, spoken: str) -> None:
    one = Simulator(seed=1, jobs=3, name="vbr01", revisions=revisions_of(before))
    other = Simulator(seed=2, jobs=3, name="vbr02")
    builds: list[str] = []
    async with one, other, fleet_of(one, other) as fleet, asyncio.timeout(60):
        async for outcome in fleet.poll(lambda vbr: vbr.service.get_server_info(), every=0.1):
            if outcome.server.name != "vbr01" or outcome.value is None:
                continue
            builds.append(str(outcome.value.build_version))
            if len(builds) == 2:
                await one.upgrade(after, away=0.2)
            if builds[-1] == after:
                break
        assert builds[:2] == [before] * 2
        assert {health.name: health.revision for health in fleet.health} == {"vbr01": spoken, "vbr02": REVISION}
        assert one.build == after


async def test_a_second_port_where_the_build_has_one() -> None:
    async with Simulator(jobs=1, second_port=0) as server:
        assert server.second_port not in {None, 0, server.port}
        async with httpx.AsyncClient(verify=server.ssl_context) as client:
            for port in (server.port, server.second_port):
                assert (await client.get(f"https://127.0.0.1:{port}/api/v1/serverTime")).status_code == 200
    async with Simulator(jobs=1, second_port=0, revisions=["1.2-rev1"]) as server:
        assert server.second_port == 0
        await server.upgrade("13.1.0.411", away=0)
        assert server.second_port


async def test_something_else_on_a_port() -> None:
    async with OtherService() as other:
        given: dict[str, Any] = {"username": "a", "password": "b", "verify": other.ssl_context, "retry": None}
        async with VeeamClient(other.url, **given) as vbr:
            with pytest.raises(errors.VeeamError):
                await vbr.service.get_server_info()
        assert other.requests > 0
