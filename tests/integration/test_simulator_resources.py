"""What is created, changed and deleted on a simulated server."""

from typing import Any

import httpx

from tests.support.simulated import gone, idle_job, post, read, rows
from veeam_client.simulator import Clock, Simulator

SERVERS = "backupInfrastructure/managedServers"
REPOSITORIES = "backupInfrastructure/repositories"
PROXIES = "backupInfrastructure/proxies"


async def test_create_read_change_delete(client: httpx.AsyncClient) -> None:
    spec = {"type": "Standard", "username": "svc", "password": "secret", "description": "mine"}
    made = await post(client, "credentials", spec)
    assert (made["username"], made["description"]) == ("svc", "mine")
    assert "password" not in made
    path = f"credentials/{made['id']}"
    assert await read(client, path) == made
    assert made in await rows(client, "credentials", nameFilter="svc", limit=500)
    changed = await client.put(f"/api/v1/{path}", json=made | {"description": "yours", "addedLater": 1})
    assert changed.status_code == 200
    # What a server does not know of an object it keeps: a newer one might.
    assert await read(client, path) == made | {"description": "yours", "addedLater": 1}
    deleted = await client.delete(f"/api/v1/{path}")
    assert deleted.status_code == 204, deleted.text
    assert await gone(client, path)
    assert (await client.delete(f"/api/v1/{path}")).status_code == 404


async def test_a_job_comes_and_goes_with_its_state(client: httpx.AsyncClient) -> None:
    old = await read(client, f"jobs/{(await idle_job(client))['id']}")
    made = await post(client, "jobs", {key: value for key, value in old.items() if key != "id"} | {"name": "Mine"})
    state = (await rows(client, "jobs/states", nameFilter="Mine"))[0]
    assert (state["id"], state["lastResult"], state["status"]) == (made["id"], "None", "Inactive")
    clone = await post(client, f"jobs/{made['id']}/clone")
    assert clone["name"] == "Mine_clone1"
    await post(client, f"jobs/{made['id']}/disable", status=204)
    assert (await rows(client, "jobs/states", idFilter=made["id"]))[0]["status"] == "Disabled"
    assert (await read(client, f"jobs/{made['id']}"))["isDisabled"]
    await post(client, f"jobs/{made['id']}/enable", status=204)
    assert (await client.put(f"/api/v1/jobs/{made['id']}", json=made | {"name": "Renamed"})).status_code == 200
    assert (await rows(client, "jobs/states", idFilter=made["id"]))[0]["name"] == "Renamed"
    session = await post(client, f"jobs/{made['id']}/start")
    assert (await client.delete(f"/api/v1/jobs/{made['id']}")).status_code == 400
    assert session["jobId"] == made["id"]
    assert (await client.delete(f"/api/v1/jobs/{clone['id']}")).status_code == 204
    assert await rows(client, "jobs/states", idFilter=clone["id"]) == []
    assert await gone(client, f"jobs/{clone['id']}")


async def test_a_managed_server_goes_when_its_session_ends_and_its_credentials_later(
    client: httpx.AsyncClient, clock: Clock
) -> None:
    spec = {"type": "Standard", "username": "svc", "password": "secret"}
    credentials = await post(client, "credentials", spec)
    host = {"type": "ViHost", "name": "esx99.example.com", "credentialsId": credentials["id"], "port": 443,
            "description": "", "viHostType": "ESXi"}  # fmt: skip
    await post(client, SERVERS, host)
    assert await rows(client, SERVERS, nameFilter="esx99*") == []
    clock.advance(20)
    (made,) = await rows(client, SERVERS, nameFilter="esx99*")
    assert (made["credentialsId"], made["status"]) == (credentials["id"], "Available")
    used = await client.delete(f"/api/v1/credentials/{credentials['id']}")
    assert (used.status_code, used.json()["errorCode"]) == (400, "UnknownError")
    await client.delete(f"/api/v1/{SERVERS}/{made['id']}")
    assert not await gone(client, f"{SERVERS}/{made['id']}")
    clock.advance(20)
    assert await gone(client, f"{SERVERS}/{made['id']}")
    assert (await client.delete(f"/api/v1/credentials/{credentials['id']}")).status_code == 400
    clock.advance(31)
    assert (await client.delete(f"/api/v1/credentials/{credentials['id']}")).status_code == 204


async def test_what_was_asked_for_does_not_happen_when_its_session_fails(
    server: Simulator, client: httpx.AsyncClient, clock: Clock
) -> None:
    server.mood.run_result = "Failed"
    made = (await rows(client, SERVERS))[-1]
    await client.delete(f"/api/v1/{SERVERS}/{made['id']}")
    clock.advance(60)
    assert not await gone(client, f"{SERVERS}/{made['id']}")


async def test_proxies_have_states(client: httpx.AsyncClient, clock: Clock) -> None:
    proxy = (await rows(client, PROXIES))[0]
    await post(client, f"{PROXIES}/{proxy['id']}/disable", status=204)
    assert [row["id"] for row in await rows(client, f"{PROXIES}/states", isDisabledFilter=True)] == [proxy["id"]]
    await post(client, f"{PROXIES}/{proxy['id']}/enable", status=204)
    host = (await rows(client, SERVERS))[0]
    await post(client, PROXIES, {"type": "ViProxy", "description": "new", "server": {"hostId": host["id"]}})
    clock.advance(20)
    (state,) = [row for row in await rows(client, f"{PROXIES}/states") if row["description"] == "new"]
    assert (state["hostId"], state["hostName"], state["isOnline"]) == (host["id"], host["name"], True)
    assert (await client.delete(f"/api/v1/{PROXIES}/{state['id']}")).status_code == 204
    assert len(await rows(client, f"{PROXIES}/states")) == len(await rows(client, PROXIES)) == 4


async def test_a_repository_that_jobs_use_stays(client: httpx.AsyncClient) -> None:
    used = next(row["repositoryId"] for row in await rows(client, "jobs/states") if "repositoryId" in row)
    path = (
        REPOSITORIES
        if not await gone(client, f"{REPOSITORIES}/{used}")
        else REPOSITORIES.replace("repo", "scaleOutRepo", 1)
    )
    response = await client.delete(f"/api/v1/{path}/{used}")
    assert response.status_code == 400, response.text


async def test_a_backup_goes_with_what_is_in_it(client: httpx.AsyncClient, clock: Clock) -> None:
    backup = (await rows(client, "backups"))[0]
    points = await rows(client, "restorePoints", backupIdFilter=backup["id"], limit=500)
    files = await rows(client, f"backups/{backup['id']}/backupFiles", limit=500)
    assert {row["id"] for row in points} == {one for row in files for one in row["restorePointIds"]}
    total = (await read(client, "backupObjects"))["pagination"]["total"]
    objects = (await read(client, f"backups/{backup['id']}/objects"))["pagination"]["total"]
    await client.delete(f"/api/v1/backups/{backup['id']}")
    clock.advance(20)
    assert await gone(client, f"backups/{backup['id']}")
    assert await gone(client, f"restorePoints/{points[0]['id']}")
    assert (await read(client, "backupObjects"))["pagination"]["total"] == total - objects


async def test_settings_stay_as_they_are_set(client: httpx.AsyncClient) -> None:
    for path in ("generalOptions", "configBackup", "trafficRules", "securityAnalyzer/schedule"):
        options = await read(client, path) | {"addedLater": "kept"}
        answer = await client.put(f"/api/v1/{path}", json=options)
        assert answer.is_success, answer.text
        assert await read(client, path) == options


async def test_a_mount_is_listed_until_it_is_taken_away(client: httpx.AsyncClient) -> None:
    point = (await rows(client, "restorePoints"))[0]["id"]
    spec = {
        "restorePointId": point,
        "type": "Windows",
        "autoUnmount": {"isEnabled": False},
        "mountMode": "Automatic",
    }
    mount = await post(client, "restore/flr", spec)
    assert [row["sessionId"] for row in await rows(client, "backupBrowser/flr")] == [mount["sessionId"]]
    assert (await read(client, f"sessions/{mount['sessionId']}"))["sessionType"] == "FileLevelRestore"
    page = await post(
        client, f"backupBrowser/flr/{mount['sessionId']}/browse",
        {"path": "C:\\", "pagination": {"skip": 20, "limit": 10}, "order": {"orderColumn": "Name"}}, status=200,
    )  # fmt: skip
    assert (page["pagination"]["total"], len(page["items"])) == (24, 4)
    names = [item["name"].casefold() for item in page["items"]]
    assert names == sorted(names)
    await post(client, f"restore/flr/{mount['sessionId']}/unmount")
    assert await rows(client, "backupBrowser/flr") == []
    assert await gone(client, f"backupBrowser/flr/{mount['sessionId']}")


async def test_failing_over_changes_the_replica(client: httpx.AsyncClient, clock: Clock) -> None:
    point = (await rows(client, "replicaPoints"))[0]
    further = {"madeUp": {"replicaPointIds": [1.5, None], "replicaPointId": 7}}  # what no contract names
    body = {"replicaPointIds": [point["id"]], **further}
    sessions = await post(client, "failover/failoverNow/vSphere/snapshot", body)
    assert [row["sessionType"] for row in sessions["data"]] == ["Failover"]
    clock.advance(20)
    assert (await read(client, f"replicas/{point['replicaId']}"))["state"] == "Failover"
    unknown = await client.post(
        "/api/v1/failover/failoverNow/vSphere/snapshot", json={"replicaPointIds": [sessions["data"][0]["id"]]}
    )
    assert unknown.status_code == 404


async def test_the_security_analyzer(client: httpx.AsyncClient, clock: Clock) -> None:
    started = await post(client, "securityAnalyzer/start")
    clock.advance(20)
    assert (await read(client, "securityAnalyzer/lastRun"))["id"] == started["id"]
    items = (await read(client, "securityAnalyzer/bestPractices"))["items"]
    row = await post(client, f"securityAnalyzer/bestPractices/{items[0]['id']}/suppress", {"note": "known"}, status=200)
    assert (row["status"], row["note"]) == ("Suppressed", "known")
    reset = await post(client, "securityAnalyzer/bestPractices/resetAll", status=200)
    assert {item["status"] for item in reset["items"]} == {"None"}


async def test_malware_events_are_added(client: httpx.AsyncClient) -> None:
    machine = (await rows(client, "backupObjects"))[0]
    spec: dict[str, Any] = {"detectionTimeUtc": "2026-08-25T10:00:00Z", "details": "found", "engine": "mine"}
    spec |= {"severity": "Infected", "machine": {"backupObjectId": machine["id"]}}
    made = (await post(client, "malwareDetection/events", spec))["data"][0]
    assert made["machine"]["displayName"] == machine["name"]
    found = await rows(client, "malwareDetection/events", backupObjectIdFilter=machine["id"], severityFilter="Infected")
    assert made in found


async def test_what_is_imported_is_there_when_the_session_ends(client: httpx.AsyncClient, clock: Clock) -> None:
    spec = {"credentials": [{"uniqueId": "1", "type": "Linux", "username": "imported", "password": "secret"}]}
    session = await post(client, "automation/credentials/import", spec)
    path = f"automation/sessions/{session['id']}"
    assert (session["sessionType"], (await read(client, path))["state"]) == ("Automation", "Starting")
    # These sessions live in a list of their own.
    assert await gone(client, f"sessions/{session['id']}")
    assert not [row for row in await rows(client, "credentials", limit=500) if row["username"] == "imported"]
    clock.advance(20)
    assert (await read(client, path))["result"]["result"] == "Success"
    assert (await read(client, f"{path}/logs"))["totalRecords"] >= 2
    assert [row for row in await rows(client, "credentials", limit=500) if row["username"] == "imported"]


async def test_an_export_can_be_imported(client: httpx.AsyncClient, clock: Clock) -> None:
    job = await idle_job(client)
    spec = await post(client, "automation/jobs/export", {"ids": [job["id"]]}, status=200)
    assert [one["name"] for one in spec["jobs"]] == [job["name"]]
    await post(client, "automation/jobs/import", spec)
    clock.advance(20)
    assert len(await rows(client, "jobs", nameFilter=job["name"])) == 2


async def test_an_export_of_everything(client: httpx.AsyncClient) -> None:
    everything = await post(client, "automation/managedServers/export", {}, status=200)
    kinds = {row["type"] for row in await rows(client, SERVERS, limit=500)}
    assert (len(everything["viHosts"]) > 0) == ("ViHost" in kinds)
