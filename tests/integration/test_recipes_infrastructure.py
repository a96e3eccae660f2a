"""Recipes that change the infrastructure: whatever fails on the way, what was done is told."""

from __future__ import annotations

import itertools
import json
import traceback
from typing import TYPE_CHECKING, Any

import pytest

from tests.support.driven import Failing, client_of, clock
from tests.support.recipes import PASSWORD, silent, simulator
from veeam_client import VeeamClient, errors, recipes
from veeam_client.models import CredentialsPasswordChangeSpec, StandardCredentialsSpec

if TYPE_CHECKING:
    import httpx

    from veeam_client.simulator import Clock

__all__ = ["clock"]

INFRASTRUCTURE = "/api/v1/backupInfrastructure"


class Watching(Failing):
    """Remembers the last body that was sent to each path."""

    bodies: dict[str, Any]

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if request.method == "POST" and "json" in request.headers.get("content-type", ""):
            self.bodies = {**getattr(self, "bodies", {}), request.url.path: json.loads(request.content)}
        return await super().handle_async_request(request)


async def branch(vbr: VeeamClient, tell: Any = silent) -> None:
    """A Windows server, a repository and a proxy on it."""
    await recipes.add_windows_server(vbr, "win01", username="LAB\\backup", password=PASSWORD, on_progress=tell)
    await recipes.add_repository(vbr, "Branch", server="win01", path="D:\\Backups", on_progress=tell)
    await recipes.add_proxy(vbr, "win01", on_progress=tell)


async def test_a_server_with_what_is_on_it_is_added_and_taken_out(clock: Clock) -> None:
    async with simulator(clock) as server, client_of(server) as vbr:
        tables = {
            one: server.world.tables[f"{INFRASTRUCTURE}/{one}"] for one in ("managedServers", "repositories", "proxies")
        }
        before = {name: len(table) for name, table in tables.items()}
        await branch(vbr)
        assert {name: len(table) for name, table in tables.items()} == {name: n + 1 for name, n in before.items()}
        again = await recipes.add_repository(vbr, "Branch", server="WIN01", path="D:\\Backups")
        assert again.action == "unchanged"
        assert (await recipes.add_proxy(vbr, "win01")).action == "unchanged"
        told = await recipes.remove_server(vbr, "win01")
        assert [one.partition(":")[0] for one in told] == [
            "proxy removed", "repository removed, its backups stay on disk", "server removed",
        ]  # fmt: skip
        assert {name: len(table) for name, table in tables.items()} == before


async def test_a_vcenter_shows_what_is_expected(clock: Clock) -> None:
    async with simulator(clock) as server, client_of(server) as vbr:
        account: Any = {"username": "backup@vsphere.local", "password": PASSWORD}
        with pytest.raises(errors.RecipeFailed, match="not the expected one"):
            await recipes.add_vcenter(vbr, "vcenter01", thumbprint="other", **account)
        network = Watching(server, at=-1)
        async with client_of(server, transport=network) as watched:
            added = await recipes.add_vcenter(watched, "vcenter01", port=8443, thumbprint=lambda _: True, **account)
        assert added.type_ == "ViHost"
        # What was looked at is what was added.
        asked, created = (
            network.bodies[path] for path in ("/api/v1/connectionCertificate", f"{INFRASTRUCTURE}/managedServers")
        )
        assert asked == {"serverName": "vcenter01", "type": "ViHost", "port": 8443}
        assert (created["name"], created["port"]) == ("vcenter01", 8443)


async def test_a_server_that_jobs_write_to_stays(clock: Clock) -> None:
    async with simulator(clock) as server, client_of(server) as vbr:
        used = {row["repositoryId"] for row in server.world.job_states}
        repositories = server.world.tables[f"{INFRASTRUCTURE}/repositories"]
        row = next(row for row in repositories if row["id"] in used and row.get("hostId"))
        host: Any = server.world.tables[f"{INFRASTRUCTURE}/managedServers"].get(row["hostId"])
        with pytest.raises(errors.RecipeFailed, match="jobs still write to it"):
            await recipes.remove_server(vbr, host["name"])
        assert "DeleteProxy" not in server.counters.operations


async def test_a_password_is_changed_wherever_it_is_used(clock: Clock) -> None:
    async with simulator(clock) as server, client_of(server) as vbr:
        await branch(vbr)
        other = StandardCredentialsSpec(username="lab\\BACKUP", password="x", description="Guests")
        made = await vbr.credentials.create_creds(body=other)
        told = await recipes.rotate_password(vbr, "LAB\\backup", "new-password-71")
        assert len([one for one in told if one.startswith("password changed")]) == 2
        assert told[-1] == "scanned: win01"
        assert server.world.passwords[str(made.id)] == "new-password-71"
        with pytest.raises(errors.RecipeFailed, match="no credentials of nobody"):
            await recipes.rotate_password(vbr, "nobody", "x")


async def test_extents_come_back_from_maintenance_whatever_happens(clock: Clock) -> None:
    async with simulator(clock) as server, client_of(server) as vbr:
        (row,) = server.world.tables[f"{INFRASTRUCTURE}/scaleOutRepositories"]
        extent = row["performanceTier"]["performanceExtents"][0]["name"]

        async def status() -> list[str]:
            (whole,) = (await vbr.repositories.get_all_scale_out_repositories()).data
            extents = {one.name: one for one in whole.performance_tier.performance_extents}
            return [str(one) for one in extents[extent].status or ()]

        async with recipes.maintenance(vbr, extent):
            assert await status() == ["Maintenance"]
        assert await status() == ["Normal"]
        with pytest.raises(errors.RecipeFailed, match="work in maintenance failed") as caught:
            async with recipes.maintenance(vbr, extent):
                raise ValueError("the disk is too small")
        assert caught.value.done == []
        assert await status() == ["Normal"]
        with pytest.raises(errors.RecipeFailed, match="no scale-out repository has the extents none"):
            async with recipes.maintenance(vbr, "none"):
                pass


async def test_whatever_fails_what_is_gone_is_told(clock: Clock) -> None:
    async with simulator(clock) as server:
        async with client_of(server) as vbr:
            await branch(vbr)
        done: list[list[str]] = []
        for number in itertools.count():
            async with client_of(server, transport=Failing(server, number)) as vbr:
                try:
                    await recipes.remove_server(vbr, "win01")
                except errors.RecipeFailed as error:
                    done.append(error.done)
                else:
                    break
    assert done[0] == []
    assert next(one for one in done if one)[0].startswith("proxy removed: ")


async def test_a_repository_that_is_half_made_is_told_of(clock: Clock) -> None:
    told: list[str] = []
    for number in itertools.count():
        async with simulator(clock) as server:
            async with client_of(server) as vbr:
                await recipes.add_windows_server(vbr, "win01", username="LAB\\backup", password=PASSWORD)
            async with client_of(server, transport=Failing(server, number)) as vbr:
                try:
                    await recipes.add_repository(vbr, "Branch", server="win01", path="D:\\Backups")
                except errors.RecipeFailed as error:
                    done = error.done
                else:
                    break
            assert bool(done) == ("CreateRepository" in server.counters.operations), number
            told += done
    assert "creating begun: repositories Branch" in told


@pytest.mark.parametrize("name", ["add_linux_server", "add_windows_server", "add_vcenter", "rotate_password"])
async def test_a_traceback_with_variables_shows_no_password(clock: Clock, name: str) -> None:
    more = {"add_linux_server": {"fingerprint": bool}, "add_vcenter": {"thumbprint": bool}}.get(name, {})
    place = {"name": "new01"} if name.startswith("add_") else {}
    async with (
        simulator(clock) as server,
        client_of(server, transport=Failing(server, -1, "POST")) as vbr,
    ):
        with pytest.raises(errors.RecipeFailed) as caught:
            await getattr(recipes, name)(vbr, **place, username="root", password=PASSWORD, **more)
    assert caught.value.__cause__ is not None
    for error in (caught.value, caught.value.__cause__):
        frames = [frame for frame, _ in traceback.walk_tb(error.__traceback__)]
        shown = [repr(frame.f_locals) for frame in frames if "veeam_client" in frame.f_globals["__name__"]]
        assert shown
        assert PASSWORD not in "".join(shown)


def test_a_new_password_does_not_show() -> None:
    assert PASSWORD not in repr(CredentialsPasswordChangeSpec(password=PASSWORD))
