"""What a client speaks: found out once, kept, found again, and what it makes of calls."""

from __future__ import annotations

import asyncio
import json
from random import Random
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from tests.support.fake_server import ID
from veeam_client import VeeamClient, errors
from veeam_client.auth import Tokens
from veeam_client.models import BackupJobModel, EJobType
from veeam_client.runtime.contracts import contract_of
from veeam_client.simulator.sampler import Sampler
from veeam_client.transport.httpx_adapter import HttpxAdapter

if TYPE_CHECKING:
    from collections.abc import Sequence

TIME = "/api/v1/serverTime"
JOB = {"id": str(ID), "name": "Nightly", "type": "Backup", "isDisabled": False, "description": "", "ofLater": 1}


class Versioned:
    """A server that speaks some revisions, and another program in front of it that may hide that."""

    def __init__(self, *revisions: str, hides: bool = False) -> None:
        self.revisions: Sequence[str] = revisions
        self.hides = hides
        self.asked: list[tuple[str, str]] = []
        self.bodies: list[Any] = []
        self.open_ports = {9419}
        self.job: dict[str, Any] = JOB

    async def __call__(self, request: httpx.Request) -> httpx.Response:
        if (request.url.port or 443) not in self.open_ports:
            raise httpx.ConnectError("refused")
        revision = request.headers["x-api-version"]
        self.asked.append((request.url.path, revision))
        await asyncio.sleep(0)
        if self.hides and (request.url.path == TIME or "swagger" in request.url.path):
            return httpx.Response(404, content=b"<html>")
        if "swagger" in request.url.path:
            return httpx.Response(404)
        if revision not in self.revisions:
            return httpx.Response(400, json={"message": f"It does not support the API version '{revision}'."})
        if request.content:
            self.bodies.append(json.loads(request.content))
        reply = {"serverTime": "2026-01-01T00:00:00Z"} if request.url.path == TIME else self.job
        return httpx.Response(200, json=reply)

    def client(self, host: str = "vbr01", **settings: Any) -> VeeamClient:
        """A client that treats this as a network."""
        vbr = VeeamClient(host, auth=Tokens(access_token="good"), retry=None, **settings)
        vbr._requester.transport._adapter = HttpxAdapter(httpx, httpx.MockTransport(self))
        return vbr


async def test_it_is_found_once_for_all_callers() -> None:
    server = Versioned("1.3-rev1", "1.3-rev0")
    async with server.client() as vbr:
        assert vbr.revision is None
        await asyncio.gather(*(vbr.jobs.get_job(id=ID) for _ in range(30)))
        assert vbr.server == "https://vbr01:9419"
    assert server.asked[:2] == [(TIME, "1.3-rev2"), (TIME, "1.3-rev1")]
    assert {revision for _, revision in server.asked[2:]} == {"1.3-rev1"}
    assert len(server.asked) == 32


@pytest.mark.parametrize("pinned", [None, "1.3-rev0"])
async def test_the_other_port_is_found(pinned: str | None) -> None:
    server = Versioned("1.3-rev1", "1.3-rev0")
    server.open_ports = {443}
    async with server.client(revision=pinned) as vbr:
        await vbr.jobs.get_job(id=ID)
        await vbr.jobs.get_job(id=ID)
        assert (vbr.server, vbr.revision) == ("https://vbr01:443", pinned or "1.3-rev1")
    server.open_ports = set()
    async with server.client() as vbr:
        with pytest.raises(errors.Unreachable, match=r"port 9419: .*; port 443: ") as caught:
            await vbr.jobs.get_job(id=ID)
        assert (caught.value.operation, caught.value.sent) == ("GetJob", False)


async def test_a_server_that_is_upgraded_meanwhile() -> None:
    server = Versioned("1.2-rev1")
    async with server.client("vbr01:9419") as vbr:
        await vbr.jobs.get_job(id=ID)
        assert vbr.revision == "1.2-rev1"
        server.revisions = ("1.3-rev2",)
        await vbr.jobs.start_job(id=ID)
        assert vbr.revision == "1.3-rev2"
        starts = [revision for path, revision in server.asked if path.endswith("/start")]
        assert starts == ["1.2-rev1", "1.3-rev2"]
        server.revisions = ("9.9-rev9",)
        with pytest.raises(errors.UnsupportedRevision, match="none of") as caught:
            await vbr.jobs.get_job(id=ID)
        assert caught.value.operation == "GetJob"


async def test_before_a_refusal_what_was_found_long_ago_is_found_again() -> None:
    server = Versioned("1.3-rev0")
    async with server.client("vbr01:9419") as vbr:
        await vbr.jobs.get_job(id=ID)
        server.revisions = ("1.3-rev1", "1.3-rev0")
        with pytest.raises(errors.UnsupportedByServer):
            await vbr.call("ViewAllUsers", {})
        vbr._requester.negotiation._found_at -= 1000
        await vbr.send("ViewAllUsers")
        assert vbr.revision == "1.3-rev1"


async def test_where_nothing_is_told_a_refusal_tells() -> None:
    server = Versioned("1.3-rev0", hides=True)
    async with server.client("vbr01:9419") as vbr:
        with pytest.raises(errors.UnsupportedRevision):
            await vbr.jobs.get_job(id=ID)
        assert (await vbr.jobs.get_job(id=ID)).name == "Nightly"
        assert vbr.revision == "1.3-rev0"


async def test_who_leaves_leaves_it_to_the_others() -> None:
    server = Versioned("1.3-rev0")
    async with server.client("vbr01:9419") as vbr:
        leaving, staying = (asyncio.create_task(vbr.jobs.get_job(id=ID)) for _ in range(2))
        await asyncio.sleep(0)
        leaving.cancel()
        assert (await staying).name == "Nightly"
        assert leaving.cancelled()


async def test_a_pinned_revision_is_neither_asked_for_nor_changed() -> None:
    server = Versioned("1.3-rev0")
    async with server.client("vbr01:9419", revision="1.3-rev2") as vbr:
        with pytest.raises(errors.UnsupportedRevision, match="without revision="):
            await vbr.jobs.get_job(id=ID)
        assert (await vbr.with_options(revision="1.3-rev0").jobs.get_job(id=ID)).name == "Nightly"
        assert vbr.revision == "1.3-rev2"
    assert [revision for _, revision in server.asked] == ["1.3-rev2", "1.3-rev0"]


async def test_a_call_that_names_its_revision_needs_the_port_only() -> None:
    server = Versioned("9.9-rev9")
    server.open_ports = {443}
    async with server.client() as vbr:
        with pytest.raises(errors.UnsupportedRevision, match=r"'1.3-rev0'"):
            await vbr.with_options(revision="1.3-rev0").jobs.get_job(id=ID)
        server.revisions = ("1.3-rev0",)
        assert (await vbr.with_options(revision="1.3-rev0").jobs.get_job(id=ID)).name == "Nightly"
        assert vbr.server == "https://vbr01:443"


async def test_what_was_read_goes_back_in_the_spelling_of_the_server() -> None:
    server = Versioned("1.2-rev1")
    sampler = Sampler(contract_of("1.2-rev1"), Random(1), probability=1)  # the same each time
    server.job = sampler.sample("BackupJobModel") | {"ofLater": 1}
    assert server.job["type"] == "Backup"
    async with server.client("vbr01:9419") as vbr:
        job = await vbr.jobs.get_job(id=ID)
        assert job.type_ == EJobType.VSPHERE_BACKUP
        assert isinstance(job, BackupJobModel)
        job.description = "changed"
        await vbr.send("UpdateJob", id=ID, body=job)
    assert server.bodies == [server.job | {"description": "changed"}]
