"""What a simulated server makes of requests: wrong ones, filters, large bodies, and pages for people."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest

from tests.support.simulated import client_of, idle_job, read, rows
from veeam_client.simulator import DIFFERENCES, Simulator
from veeam_client.simulator.contract import packaged_contract
from veeam_client.simulator.lists import paths_of, properties_of

CONTRACT = packaged_contract()
# What rows of these lists have no property for: a server knows it, and nobody who reads the rows can tell.
UNSEEN = {
    "GetAllEntraIdTenantBrowseSessions: CreationTime",
    "GetAllFlrBrowseSessions: CreationTime",
    "GetAllUnstructuredDataFLRBrowseSessions: CreationTime",
    "GetAllRepositories: vmbApiFilter",
    "GetAllScaleOutRepositories: Type",
    "GetAllScaleOutRepositories: Host",
    "GetAllScaleOutRepositories: Path",
    "GetAllScaleOutRepositories: EncryptionState",
    "GetAllUnstructuredDataServers: Description",
    "GetVmwareHostObject: hierarchyTypeFilter",
    "GetVmwareHostObject: parentContainerNameFilter",
    "GetAllAzureInstantVMRecoveryMounts: Name",
    "GetAllVmwareFcdInstantRecoveryMountModels: Name",
    "GetAllInstantUnstructuredDataRecoveryMounts: Name",
    "GetAgentsRecoveryAppliances: stateFilter",
    "GetAllProxies: Status",
    "GetAllProxiesStates: Status",
    "GetAllRepositoriesStates: Status",
    "GetADDomainObject: parentIdFilter",
    "GetBackupObjectRestorePoints: excludeSnapshotTypeFilter",
    "GetAllObjectRestorePoints: excludeSnapshotTypeFilter",
    "GetBackupObjectRestorePoints: backupObjectIdFilter",
    "ViewAllUsers: roleIdFilter",
    "ViewAllUsers: roleNameFilter",
    # This one is answered all the same.
    "GetAllObjectRestorePoints: backupObjectIdFilter",
}


class TestValidation:
    @pytest.mark.parametrize(
        ("method", "path", "body", "expected"),
        [
            ("GET", "jobs?limit=many", None, "limit"),
            ("GET", "jobs?limit=99999999999", None, "limit"),
            ("GET", "jobs?skip=-1", None, "negative"),
            ("GET", "jobs?typeFilter=Sandwich", None, "typeFilter"),
            ("GET", "jobs?orderColumn=Shoe", None, "orderColumn"),
            ("GET", "jobs?orderAsc=perhaps", None, "orderAsc"),
            ("GET", "sessions?createdAfterFilter=noon", None, "createdAfterFilter"),
            ("GET", "sessions?jobIdFilter=7", None, "jobIdFilter"),
            ("GET", "jobs/seven", None, "id"),
            ("POST", "credentials", {"username": "a"}, "type"),
            ("POST", "credentials", {"type": "Standard"}, "username"),
            ("POST", "credentials", {"type": "Standard", "username": 7}, "username"),
            ("POST", "credentials", {"type": "Sandwich", "username": "a"}, "type"),
            ("POST", "credentials", {"type": "Linux", "username": "a", "SSHPort": "x"}, "SSHPort"),
            ("POST", "credentials", 7, "object"),
            ("POST", "credentials", None, "no body"),
            ("POST", "license/autoupdate", {"enabled": None}, "enabled"),
        ],
    )
    async def test_wrong_requests_get_400(
        self, client: httpx.AsyncClient, method: str, path: str, body: Any, expected: str
    ) -> None:
        given = {"json": body} if body is not None else {}
        response = await client.request(method, f"/api/v1/{path}", **given)
        assert (response.status_code, response.json()["errorCode"]) == (400, "UnexpectedContent")
        assert expected in response.json()["message"]

    async def test_a_request_is_read_as_servers_read_it(self, client: httpx.AsyncClient) -> None:
        job = await idle_job(client)
        # Without regard to the case of a value, with a null for what is absent, and with what nobody knows.
        spec = {"type": "standard", "username": "a", "password": "b", "description": None, "addedLater": 1}
        assert (await client.post("/api/v1/credentials", json=spec)).status_code == 201
        assert (await rows(client, "jobs", typeFilter=job["type"].upper()))[0]["type"] == job["type"]
        assert (await client.get(f"/api/v1/jobs/{job['id'].upper()}")).json()["id"] == job["id"]


class TestFilters:
    def test_every_filter_and_column_of_the_contract_means_a_property(self) -> None:
        lost = list[str]()
        for operation in CONTRACT.operations.values():
            schema = CONTRACT.row_of(operation)
            if schema is None or operation.method != "GET":
                continue
            properties = properties_of(CONTRACT, schema)
            for parameter in operation.parameters:
                name = parameter["name"]
                if name.endswith("Filter"):
                    stem = name.removesuffix("Filter").removesuffix("TimeUtc")
                    stem = stem.removesuffix("After").removesuffix("Before")
                    lost += [] if paths_of(stem, properties) else [f"{operation.id}: {name}"]
                elif name == "orderColumn":
                    columns = CONTRACT.resolve(parameter["schema"]).get("enum", [])
                    lost += [f"{operation.id}: {one}" for one in columns if not paths_of(one, properties)]
        assert set(lost) == UNSEEN

    async def test_filters_of_large_tables(self) -> None:
        async with Simulator(jobs=2000, sessions=20_000) as server, client_of(server) as client:
            for path, query in (
                ("sessions", {"typeFilter": "BackupJob", "stateFilter": "Stopped"}),
                ("sessions", {"orderColumn": "Name", "orderAsc": False}),
                ("taskSessions", {"typeFilter": "Replica"}),
                ("restorePoints", {"orderColumn": "CreationTime"}),
            ):
                body = await read(client, path, limit=5, **query)
                assert len(body["data"]) == 5
                assert body["pagination"]["total"] > 5

    async def test_order_goes_by_time_and_not_by_text(self, server: Simulator, client: httpx.AsyncClient) -> None:
        found = [row["creationTime"] for row in await rows(client, "sessions", orderColumn="CreationTime", limit=500)]
        assert found == sorted(found)
        assert len(found) == len(server.world.sessions)

    async def test_special_parameters(self, client: httpx.AsyncClient) -> None:
        states = await rows(client, "backupInfrastructure/repositories/states")
        extents = {row["id"] for row in states if "scaleOutRepositoryDetails" in row}
        assert extents
        for path in ("repositories", "repositories/states"):
            others = await rows(client, f"backupInfrastructure/{path}", excludeExtents=True)
            assert {row["id"] for row in others} == {row["id"] for row in states} - extents
        machine = (await rows(client, "backupObjects"))[0]["id"]
        points = await rows(client, "restorePoints", backupObjectIdFilter=machine, limit=500)
        assert points == await rows(client, f"backupObjects/{machine}/restorePoints")
        assert points


class TestLargeBodies:
    async def test_a_download_says_its_length_or_not_and_is_not_held(self) -> None:
        size = 30_000_001
        async with Simulator(jobs=5, download_size=size) as large, client_of(large) as client:
            session = (await rows(client, "sessions"))[0]["id"]
            for has_length in (True, False):
                large.mood.download_length = has_length
                got = 0
                async with client.stream("GET", f"/api/v1/exportlogs/{session}/download") as response:
                    assert ("content-length" in response.headers) == has_length
                    async for chunk in response.aiter_bytes():
                        got += len(chunk)
                assert got == size
            assert large.counters.downloaded_bytes == 2 * size

    async def test_a_download_ends_when_its_client_leaves(self) -> None:
        size = 10_000_000_000
        async with Simulator(jobs=5, download_size=size) as large, client_of(large) as client:
            session = (await rows(client, "sessions"))[0]["id"]
            async with client.stream("GET", f"/api/v1/exportlogs/{session}/download") as response:
                await anext(response.aiter_bytes())
            assert await rows(client, "sessions")
            async with asyncio.timeout(20):
                while large.counters.in_flight:  # noqa: ASYNC110 - it has no event to wait for
                    await asyncio.sleep(0.01)
            assert 0 < large.counters.downloaded_bytes < size / 10

    async def test_an_upload_is_counted_and_not_kept(self, server: Simulator, client: httpx.AsyncClient) -> None:
        async def pieces() -> AsyncIterator[bytes]:
            for _ in range(100):
                yield bytes(10_000)

        backup = (await rows(client, "backups"))[0]["id"]
        path = f"/api/v1/backupBrowser/entraIdTenant/{backup}/uploadUser"
        header = {"content-type": "application/octet-stream"}
        assert (await client.post(path, content=pieces(), headers=header)).status_code == 200
        assert server.counters.uploaded_bytes == 1_000_000
        assert (await client.post(path, content=b"", headers=header)).status_code == 400


class TestPages:
    async def test_the_page_shows_the_world_and_the_counters(
        self, server: Simulator, client: httpx.AsyncClient
    ) -> None:
        server.mood.limit_cap = 17
        await client.get("/api/v1/jobs")
        page = await client.get("/", headers={"authorization": ""})
        assert page.headers["content-type"].startswith("text/html")
        for text in ("simulation", server.fingerprint, "<td>jobs</td><td>60</td>", "<td>GetAllJobs</td><td>1</td>"):
            assert text in page.text
        assert "<td>limit_cap</td><td>17</td>" in page.text
        assert server.password not in page.text
        assert len(DIFFERENCES) > 5

    async def test_one_process_plays_200_servers_on_200_ports(self) -> None:
        servers = [Simulator(seed=seed, jobs=3) for seed in range(200)]
        try:
            await asyncio.gather(*(server.__aenter__() for server in servers))
            assert len({server.port for server in servers}) == 200
            assert len({server.fingerprint for server in servers}) == 200
            for server in (servers[0], servers[-1]):
                async with client_of(server) as client:
                    assert (await read(client, "serverInfo"))["name"] == server.name
        finally:
            await asyncio.gather(*(server.__aexit__(None, None, None) for server in servers))
