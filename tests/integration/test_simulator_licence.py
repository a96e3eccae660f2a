"""The licence of a simulated server."""

import base64

import httpx
import pytest

from tests.support.simulated import post, read, rows

SERVERS = "backupInfrastructure/managedServers"


async def test_what_is_used_is_what_the_workloads_take(client: httpx.AsyncClient) -> None:
    licence = await read(client, "license")
    sockets = await rows(client, "license/sockets")
    instances = await rows(client, "license/instances", limit=1000)
    capacity = (await read(client, "license/capacity"))["workloads"]
    assert licence["socketLicenseSummary"]["usedSocketsNumber"] == sum(row["socketsNumber"] for row in sockets) > 0
    used = licence["instanceLicenseSummary"]["usedInstancesNumber"]
    assert used == pytest.approx(sum(row["usedInstancesNumber"] for row in instances))
    assert 0 < used < licence["instanceLicenseSummary"]["licensedInstancesNumber"]
    taken = licence["capacityLicenseSummary"]["usedCapacityTb"]
    assert taken == pytest.approx(sum(row["usedCapacityTb"] for row in capacity))
    servers = {row["id"]: row["name"] for row in await rows(client, SERVERS, limit=500)}
    assert all(servers[row["hostId"]] == row["hostName"] for row in sockets)
    objects = licence["instanceLicenseSummary"]["objects"]
    assert sum(row["count"] for row in objects) == len(instances)


async def test_revoke_assign_and_remove_change_the_counts(client: httpx.AsyncClient) -> None:
    async def used(kind: str = "instance", name: str = "usedInstancesNumber") -> float:
        return float((await read(client, "license"))[f"{kind}LicenseSummary"][name])

    first, second = (await rows(client, "license/instances"))[:2]
    before = await used()
    revoked = await post(client, f"license/instances/{first['instanceId']}/revoke", status=200)
    assert revoked["usedInstancesNumber"] == 0
    assert await used() == pytest.approx(before - first["usedInstancesNumber"])
    again = await client.post(f"/api/v1/license/instances/{first['instanceId']}/revoke")
    assert again.status_code == 404
    await post(client, f"license/instances/{first['instanceId']}/assign", {"role": "Server"}, status=200)
    assert await used() == pytest.approx(before)
    await post(client, f"license/instances/{second['instanceId']}/remove", status=200)
    assert await used() == pytest.approx(before - second["usedInstancesNumber"])
    # Machines of a host whose sockets are revoked take instances.
    host = (await rows(client, "license/sockets"))[0]
    sockets, instances = await used("socket", "usedSocketsNumber"), await used()
    await post(client, f"license/sockets/{host['hostId']}/revoke", status=200)
    assert await used("socket", "usedSocketsNumber") == sockets - host["socketsNumber"]
    assert await used() > instances
    share = (await read(client, "license/capacity"))["workloads"][0]
    taken = await used("capacity", "usedCapacityTb")
    await post(client, f"license/capacity/{share['instanceId']}/revoke", status=200)
    assert await used("capacity", "usedCapacityTb") == pytest.approx(taken - share["usedCapacityTb"])


async def test_install_remove_update_renew(client: httpx.AsyncClient) -> None:
    content = base64.b64encode(b"licensee=New Company\ninstances=777\nsockets=8\n").decode()
    licence = await post(client, "license/install", {"license": content}, status=200)
    assert (licence["licensedTo"], licence["IsMultiSection"]) == ("New Company", True)
    assert licence["instanceLicenseSummary"]["licensedInstancesNumber"] == 777
    assert licence["socketLicenseSummary"]["licensedSocketsNumber"] == 8
    updated = await post(client, "license/update", status=200)
    assert updated["isSuccessful"]
    ends = (await read(client, "license"))["instanceLicenseSummary"]["expirationDate"]
    assert ends > licence["instanceLicenseSummary"]["expirationDate"]
    assert (await post(client, "license/renew", {}, status=200))["renewalUrl"].startswith("https://")
    licence = await post(client, "license/remove", {"section": "Socket"}, status=200)
    assert (licence["IsMultiSection"], "socketLicenseSummary" in licence) == (False, False)
    licence = await post(client, "license/remove", {"section": "All"}, status=200)
    assert (licence["type"], licence["edition"]) == ("Free", "Community")
    assert not (await post(client, "license/update", status=200))["isSuccessful"]
    for bad in ("not base64!", ""):
        refused = await client.post("/api/v1/license/install", json={"license": bad})
        assert (refused.status_code, refused.json()["errorCode"]) == (400, "UnknownError")


async def test_switches(client: httpx.AsyncClient) -> None:
    await post(client, "license/autoupdate", {"enabled": False, "proactiveSupportEnabled": False}, status=200)
    await post(client, "license/agentConsumption", {"enabled": True}, status=200)
    licence = await read(client, "license")
    assert (licence["autoUpdateEnabled"], licence["proactiveSupportEnabled"]) == (False, False)
    assert licence["freeAgentInstanceConsumptionEnabled"]


async def test_a_report_comes_as_its_format(client: httpx.AsyncClient) -> None:
    for kind, media, start in (
        ("Json", "application/json", b"{"),
        ("Html", "application/octet-stream", b"<!DOCTYPE html>"),
        ("Pdf", "application/octet-stream", b"%PDF-"),
    ):
        report = await client.post("/api/v1/license/createReport", json={"reportFormat": kind})
        assert report.headers["content-type"] == media
        assert report.content.startswith(start)
