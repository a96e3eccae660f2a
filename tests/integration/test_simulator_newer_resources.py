"""What newer servers have: it is created, changed and deleted, and what refers to it follows."""

from typing import Any

import httpx
import pytest

from tests.support.simulated import client_of, gone, post, read, rows, sign_in
from veeam_client.simulator import Clock, Simulator, User

USERS, ROLES = "security/users", "security/roles"
CLUSTER = "highAvailabilityCluster"
TEMPLATES = "backupInfrastructure/helperApplianceTemplates"
SHARES = "inventory/unstructuredDataServers"


async def role_named(client: httpx.AsyncClient, name: str) -> dict[str, Any]:
    return next(role for role in await rows(client, ROLES) if role["name"] == name)


async def test_users_are_those_who_sign_in_and_do_what_their_roles_allow() -> None:
    other = User("SIMULATION\\other", "secret", "BackupViewer")
    async with Simulator(jobs=3, users=[other]) as server, client_of(server) as client:
        users = {row["name"]: row for row in await rows(client, USERS)}
        assert [role["name"] for role in users[server.username]["roles"]] == ["Backup Administrator"]
        spec: dict[str, Any] = {"username": other.name, "password": other.password}
        async with client_of(server, **spec) as theirs:
            job = next(row["id"] for row in await rows(theirs, "jobs/states") if row["objectsCount"])
            assert (await theirs.post(f"/api/v1/jobs/{job}/disable")).status_code == 403
            path = f"{USERS}/{users[other.name]['id']}"
            operator = await role_named(client, "Backup Operator")
            given = await client.put(f"/api/v1/{path}/roles", json={"roles": [operator]})
            assert given.json() == await read(client, f"{path}/roles") == {"roles": [operator]}
            assert (await theirs.post(f"/api/v1/jobs/{job}/disable")).status_code == 204
            assert (await client.delete(f"/api/v1/{path}")).status_code == 204
            assert (await theirs.get("/api/v1/jobs")).status_code == 401
            assert await gone(client, path)
        async with client_of(server, signed_in=False) as theirs:
            assert (await sign_in(theirs, server, **spec)).status_code == 401
        mine = f"{USERS}/{users[server.username]['id']}"
        for refused in (
            await client.delete(f"/api/v1/{mine}"),
            await client.put(f"/api/v1/{mine}/roles", json={"roles": [operator]}),
        ):
            assert (refused.status_code, refused.json()["errorCode"]) == (400, "UnknownError")


async def test_a_role_is_made_given_renamed_and_goes_when_nobody_has_it(client: httpx.AsyncClient) -> None:
    made = await post(client, ROLES, {"name": "Mine", "manageBackups": True, "manageRestores": False})
    role = await read(client, f"{ROLES}/{made['id']}")
    assert (role["name"], role["isBuiltIn"]) == ("Mine", False)
    user = await post(
        client, USERS, {"name": "DOMAIN\\new", "type": "ExternalUser", "isServiceAccount": False, "roles": [role]}
    )
    changed = await client.put(f"/api/v1/{ROLES}/{made['id']}", json=made | {"name": "Renamed"})
    assert changed.json() == await read(client, f"{ROLES}/{made['id']}/details")
    assert (await read(client, f"{USERS}/{user['id']}"))["roles"][0]["name"] == "Renamed"
    allowed = (await read(client, f"{ROLES}/{made['id']}/permissions"))["permissions"]
    assert {"BrowseFlr", "StartJobs"} <= set(allowed)
    assert "DeleteBackups" not in allowed
    assert (await client.delete(f"/api/v1/{ROLES}/{made['id']}")).status_code == 400
    service = await post(
        client, f"{USERS}/{user['id']}/changeServiceAccountMode", {"isServiceAccountEnable": True}, status=200
    )
    assert service["isServiceAccount"] is True
    assert (await client.delete(f"/api/v1/{USERS}/{user['id']}")).status_code == 204
    clone = await post(client, f"{ROLES}/{made['id']}/clone")
    assert clone["name"] == "Renamed_clone1"
    assert (await client.delete(f"/api/v1/{ROLES}/{made['id']}")).status_code == 204
    assert await gone(client, f"{ROLES}/{made['id']}/details")
    built_in = await role_named(client, "Backup Operator")
    assert (await client.delete(f"/api/v1/{ROLES}/{built_in['id']}")).status_code == 400
    unknown = {"name": "x", "type": "ExternalUser", "isServiceAccount": False, "roles": [made]}
    assert (await client.post(f"/api/v1/{USERS}", json=unknown)).status_code == 404


async def test_a_cluster_is_made_switched_and_taken_apart(client: httpx.AsyncClient, clock: Clock) -> None:
    assert await gone(client, CLUSTER)
    assert (await client.post(f"/api/v1/{CLUSTER}/failover")).status_code == 404
    credentials = (await rows(client, "credentials"))[0]["id"]
    spec = {"primaryNodeIpAddress": "10.0.0.1", "secondaryNodeIpAddress": "10.0.0.2", "clusterDnsName": "vbr.example",
            "secondaryNodeCredentialsId": credentials, "certificate": {"certificate": "AA==", "formatType": "Pem"},
            "clusterEndpoint": "10.0.0.3"}  # fmt: skip
    made = await client.post(f"/api/v1/{CLUSTER}", json=spec)
    assert made.status_code == 200, made.text
    clock.advance(30)
    cluster = await read(client, CLUSTER)
    assert [cluster[f"{one}Node"]["ipAddress"] for one in ("primary", "secondary")] == ["10.0.0.1", "10.0.0.2"]
    assert (cluster["clusterEndpoint"], cluster["clusterDnsName"]) == ("10.0.0.3", "vbr.example")
    assert (await client.post(f"/api/v1/{CLUSTER}", json=spec)).status_code == 400
    await post(client, f"{CLUSTER}/switchover", {}, status=200)
    clock.advance(30)
    assert (await read(client, CLUSTER))["primaryNode"]["ipAddress"] == "10.0.0.2"
    assert (await read(client, CLUSTER))["primaryNode"]["role"] == "Leader"
    assert (await client.post(f"/api/v1/{CLUSTER}/failover")).status_code == 202
    await post(client, f"{CLUSTER}/changeCluster", {"clusterEndpoint": "10.0.0.9"}, status=200)
    clock.advance(30)
    cluster = await read(client, CLUSTER)
    assert (cluster["primaryNode"]["ipAddress"], cluster["clusterEndpoint"]) == ("10.0.0.1", "10.0.0.9")
    assert cluster["clusterDnsName"] == "vbr.example"
    await client.delete(f"/api/v1/{CLUSTER}")
    assert not await gone(client, CLUSTER)
    clock.advance(30)
    assert await gone(client, CLUSTER)


async def test_helper_appliance_templates_come_and_go(client: httpx.AsyncClient, clock: Clock) -> None:
    known = {row["id"] for row in await rows(client, TEMPLATES)}
    spec = {"subscriptionId": "5f6ed5c1-7b1c-4b6e-9d5c-0a4f0e4b2a11", "location": "westeurope"}
    await post(client, TEMPLATES, {"templates": [spec]})
    clock.advance(30)
    (made,) = [row for row in await rows(client, TEMPLATES) if row["id"] not in known]
    state = await read(client, f"{TEMPLATES}/{made['id']}/state")
    assert state == spec | {"id": made["id"], "status": "OK"}
    await post(client, f"{TEMPLATES}/remove", {"templateIds": [made["id"]]})
    clock.advance(30)
    assert await gone(client, f"{TEMPLATES}/{made['id']}/state")


async def test_rules_for_jobs_and_backups(client: httpx.AsyncClient) -> None:
    job = (await rows(client, "jobs"))[0]["id"]
    record = await read(client, f"acl/backupJob/{job}")
    user = (await rows(client, USERS))[-1]
    changed = await post(client, f"acl/backupJob/{job}/changeOwner", {"owner": user["name"]}, status=200)
    assert changed["principal"]["owner"] == {"userIdentifier": user["id"], "name": user["name"]}
    access = [{"principal": user["roles"][0], "rights": ["restore"]}]
    await post(client, f"acl/backupJob/{job}/changeEffectiveAccess", {"effectiveAccess": access}, status=200)
    shown = await post(client, "acl", {"pagination": {"skip": 0, "limit": 500}}, status=200)
    (seen,) = [one for one in shown["data"] if one["object"] == record["object"]]
    assert seen["principal"] == changed["principal"] | {"effectiveAccess": access}
    assert await gone(client, f"acl/backup/{job}")


async def test_disks_are_changed_step_by_step_and_back(client: httpx.AsyncClient) -> None:
    point = (await rows(client, "restorePoints"))[0]
    given = {"id": point["id"], "oibId": point["id"], "hostType": "Agent"}
    contract = (await client.get("/swagger/v1.3-rev2/swagger.json")).json()
    given["hostType"] = contract["components"]["schemas"]["EVolumeRestoreHostType"]["enum"][0]
    path = f"diskManagement/{(await post(client, 'diskManagement/init', given, status=200))['diskManagementSessionId']}"
    layout = await read(client, path)
    assert layout["name"] == point["name"]
    before = layout["volumeMatchingResults"]
    assert (await client.put(f"/api/v1/{path}/createCheckPoint")).status_code == 200
    erased = await post(client, f"{path}/eraseDisk", {"targetDiskNumber": 0}, status=200)
    assert erased["disks"][0]["partitions"] == []
    assert erased["version"] == before["version"] + 1
    assert (await read(client, path))["volumeMatchingResults"] == erased
    assert (await client.post(f"/api/v1/{path}/eraseDisk", json={"targetDiskNumber": 99})).status_code == 400
    brought = await post(
        client, f"{path}/applyBackupLayout", {"targetDiskNumber": 0, "sourceDiskNumber": 0}, status=200
    )
    assert brought["disks"][0]["partitions"] == before["disks"][0]["partitions"]
    assert (await client.put(f"/api/v1/{path}/revertToCheckPoint")).json() == before
    assert await gone(client, f"diskManagement/{point['id']}")


async def test_datastores_have_latencies_of_their_own(client: httpx.AsyncClient) -> None:
    path = "generalOptions/storageLatency"
    store = (await post(client, "inventory", {}, status=200))["data"][0]
    made = await post(client, f"{path}/datastores", {"storageObject": store, "latencyLimitMs": 25})
    one = f"{path}/datastores/{made['id']}"
    assert (await read(client, one))["latencyLimitMs"] == 25
    assert (await client.put(f"/api/v1/{one}", json=made | {"latencyLimitMs": 30})).status_code == 200
    settings = await read(client, path) | {
        "storageLatencyControlEnabled": True,
        "storageLatencyControlOptions": {"latencyLimitMs": 20, "throttlingIOLimitMs": 30},
    }
    assert (await client.put(f"/api/v1/{path}", json=settings)).status_code == 200
    options = (await read(client, path))["storageLatencyControlOptions"]
    assert [row["latencyLimitMs"] for row in options["advancedOptions"] if row["id"] == made["id"]] == [30]
    assert (await client.delete(f"/api/v1/{one}")).status_code == 204
    assert await gone(client, one)


async def test_machines_with_agents_have_states_and_backups(client: httpx.AsyncClient) -> None:
    entities = await rows(client, "agents/discoveredEntities")
    states = await rows(client, "agents/discoveredEntities/states")
    assert [(row["id"], row["name"]) for row in states] == [(row["id"], row["name"]) for row in entities]
    path = f"agents/discoveredEntities/{entities[0]['id']}"
    backup = (await rows(client, "backups"))[-1]
    assert (await client.post(f"/api/v1/{path}/attachBackup", json={"backupIds": [backup["id"]]})).status_code == 204
    assert backup in await rows(client, f"{path}/backups")
    assert (await client.post(f"/api/v1/{path}/detachBackup", json={"backupIds": [backup["id"]]})).status_code == 204
    assert backup not in await rows(client, f"{path}/backups")


async def test_a_share_is_browsed_until_that_is_stopped(client: httpx.AsyncClient) -> None:
    server = (await rows(client, SHARES))[0]
    session = await post(client, f"{SHARES}/{server['id']}/startBrowse")
    assert session["serverId"] == server["id"]
    assert await rows(client, f"{SHARES}/sessions") == [session]
    await post(client, f"{SHARES}/sessions/{session['sessionId']}/stop")
    assert await rows(client, f"{SHARES}/sessions") == []


async def test_recovery_media_come_from_the_task_that_made_them(client: httpx.AsyncClient) -> None:
    machine = (await rows(client, "backupObjects"))[0]
    task = await post(client, f"backupObjects/{machine['id']}/createRecoveryMedia?format=Iso&allowRemoteBmr=false")
    assert (await client.get(f"/api/v1/recoveryMedia/{task['id']}/download")).content
    assert await gone(client, f"recoveryMedia/{machine['id']}/download")


@pytest.mark.parametrize(("action", "status"), [("markAsInfected", "Infected"), ("markAsClean", "Clean")])
async def test_what_is_said_of_a_backup_file_its_points_say(
    action: str, status: str, client: httpx.AsyncClient
) -> None:
    backup = (await rows(client, "backups"))[0]["id"]
    file = (await rows(client, f"backups/{backup}/backupFiles"))[0]
    marked = await post(client, f"backups/{backup}/backupFiles/{file['id']}/{action}", status=200)
    assert marked["severity"] == status
    assert (await read(client, f"restorePoints/{file['restorePointIds'][0]}"))["malwareStatus"] == status


async def test_objects_are_left_out_of_malware_detection(client: httpx.AsyncClient) -> None:
    path = "malwareDetection/backupObjects/exclusions"
    machine = (await rows(client, "backupObjects"))[0]
    spec = {"data": [{"type": "ObjectId", "id": machine["id"], "note": "known"}]}
    (made,) = (await post(client, path, spec, status=200))["data"]
    (again,) = (await post(client, path, spec, status=200))["data"]
    assert [row["id"] for row in await rows(client, path) if row["name"] == machine["name"]] == [again["id"]]
    assert made["id"] != again["id"]
    assert (await client.post(f"/api/v1/{path}/delete", json=[again["id"]])).status_code == 204
    assert again not in await rows(client, path)
