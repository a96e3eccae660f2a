"""Recipes that read and write files: a folder of a restore point, logs, a licence."""

from __future__ import annotations

import asyncio
import itertools
from typing import TYPE_CHECKING, Any
from uuid import UUID

import httpx
import pytest

from tests.support.driven import Failing, client_of, clock
from tests.support.recipes import SIZE, every_failure, silent, simulator
from veeam_client import VeeamClient, errors, recipes
from veeam_client.auth import Tokens
from veeam_client.models import EFlrMountModeType, EFlrType, FlrAutoUnmountModel, WindowsFlrMountSpec
from veeam_client.simulator import Mood

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from veeam_client.simulator import Clock

__all__ = ["clock"]


# --- files ---


async def folder(vbr: VeeamClient, to: Path, tell: Callable[[object], object] = silent) -> Any:
    point = (await vbr.restore_points.get_all_object_restore_points(limit=1)).data[0]
    spec = WindowsFlrMountSpec(
        restore_point_id=point.id,
        type_=EFlrType.WINDOWS,
        auto_unmount=FlrAutoUnmountModel(is_enabled=True),
        mount_mode=EFlrMountModeType.AUTOMATIC,
    )
    return await recipes.download_folder(vbr, spec, "C:\\Users", to, on_progress=tell)


async def mounts(vbr: VeeamClient) -> int:
    return len(await vbr.paginate(vbr.backup_browsers.get_all_flr_browse_sessions).collect())


async def test_a_folder_of_a_restore_point(clock: Clock, tmp_path: Path) -> None:
    async with simulator(clock) as server, client_of(server) as vbr:
        before = await mounts(vbr)
        received = await folder(vbr, tmp_path / "users.zip")
        assert await mounts(vbr) == before

    assert received.size == SIZE == (tmp_path / "users.zip").stat().st_size


async def test_a_reason_of_a_server_is_no_longer_than_people_read(tmp_path: Path) -> None:
    mounted = {"sessionId": str(UUID(int=1)), "mountErrors": [{"message": "out of space " * 1000}]}

    def answer(request: httpx.Request) -> httpx.Response:
        point = {"id": str(UUID(int=2)), "name": "dc01", "platformName": "VMware", "guestOsFamily": "Windows"}
        return httpx.Response(200, json=mounted if request.method == "POST" else {"data": [point]})

    transport = httpx.MockTransport(answer)
    async with VeeamClient(
        "vbr01.example.com:9419",
        auth=Tokens(access_token="given"),
        revision="1.3-rev1",
        transport=transport,
        logout=False,
    ) as vbr:
        with pytest.raises(errors.RecipeFailed, match="mount the restore point failed: ") as caught:
            await folder(vbr, tmp_path / "users.zip")
    assert len(str(caught.value)) < 3000
    assert caught.value.done == [f"mounted: session {UUID(int=1)}"]


async def test_a_folder_with_a_failure_at_every_request(clock: Clock, tmp_path: Path) -> None:
    async with simulator(clock) as server:
        async with client_of(server) as vbr:
            before = await mounts(vbr)
        still_mounted = 0
        steps: set[str] = set()
        for number in itertools.count(1):  # the first request only finds a restore point
            transport = Failing(server, number)
            async with client_of(server, transport=transport) as vbr:
                try:
                    await folder(vbr, tmp_path / "users.zip")
                except errors.RecipeFailed as error:
                    failure = error
                else:
                    break
                steps.add(failure.step)
                has_mounted = failure.step != "mount the restore point"
                still_mounted += str(transport.failed).endswith("/unmount")
                assert (len(failure.done) + len(failure.undone) == 1) is has_mounted
                assert bool(failure.done) is (failure.step == "clearing up")
                transport.at = -1
                assert await mounts(vbr) == before + still_mounted, transport.failed

    assert still_mounted == 1
    assert steps == {
        "mount the restore point", "browse C:\\Users", "prepare C:\\Users with 24 items", "download C:\\Users",
        "clearing up",
    }  # fmt: skip


async def test_a_download_that_breaks_off_is_unmounted(clock: Clock, tmp_path: Path) -> None:
    async with simulator(clock) as server, client_of(server) as vbr:
        before = await mounts(vbr)

        def cut(text: object) -> None:
            server.mood = Mood(half_body=1.0 if text == "download C:\\Users" else 0.0)

        with pytest.raises(errors.RecipeFailed, match="the download broke off") as caught:
            await folder(vbr, tmp_path / "users.zip", cut)
        server.mood = Mood()
        assert await mounts(vbr) == before

    assert isinstance(caught.value.__cause__, errors.TransferBroken)
    assert not (tmp_path / "users.zip").exists()


async def test_who_is_cancelled_unmounts_too(clock: Clock, tmp_path: Path) -> None:
    async with simulator(clock) as server, client_of(server) as vbr:
        before = await mounts(vbr)

        def cancel(text: object) -> None:
            if str(text).startswith("download"):
                running.cancel()

        running = asyncio.ensure_future(folder(vbr, tmp_path / "users.zip", cancel))
        with pytest.raises(asyncio.CancelledError):
            await running
        assert server.counters.operations["StartFlrMount"] == 1
        assert await mounts(vbr) == before


async def test_logs(clock: Clock, tmp_path: Path) -> None:
    async with simulator(clock) as server, client_of(server) as vbr:
        received = await recipes.download_logs(vbr, tmp_path / "logs.zip", since=clock(), until=clock())
        assert received.size == SIZE
        with pytest.raises(errors.RecipeFailed, match="cannot be written") as caught:
            await recipes.download_logs(vbr, tmp_path)
    assert caught.value.done[0].startswith("bundle made: session")


async def test_logs_with_a_failure_at_every_request(clock: Clock, tmp_path: Path) -> None:
    async with simulator(clock) as server:
        failures = await every_failure(
            server, lambda vbr, tell: recipes.download_logs(vbr, tmp_path / "logs.zip", on_progress=tell)
        )

    assert {(failure.step, len(failure.done)) for _, failure in failures} == {
        ("bundle the logs", 0),
        ("download the bundle", 1),
    }
    assert not list(tmp_path.glob("*.part"))  # noqa: ASYNC240  # a look at a folder


async def test_a_licence(clock: Clock, tmp_path: Path) -> None:
    file, reported = tmp_path / "new.lic", list[str]()
    file.write_text("instances=500\nlicensee=Example\n")
    async with simulator(clock) as server, client_of(server) as vbr:
        licence = await recipes.install_licence(vbr, file, on_progress=lambda it: reported.append(str(it)))

    assert licence.instance_license_summary is not None
    assert licence.instance_license_summary.licensed_instances_number == 500
    assert any(line.startswith("instances: ") and line.endswith(" of 500 used") for line in reported)


async def test_a_licence_with_a_failure_at_every_request(clock: Clock, tmp_path: Path) -> None:
    file = tmp_path / "new.lic"
    file.write_text("instances=500\n")
    async with simulator(clock) as server:
        failures = await every_failure(server, lambda vbr, tell: recipes.install_licence(vbr, file, on_progress=tell))
        async with client_of(server) as vbr:
            with pytest.raises(errors.RecipeFailed, match=r"read .*missing\.lic failed"):
                await recipes.install_licence(vbr, tmp_path / "missing.lic")

    assert [(failure.step, failure.done) for _, failure in failures] == [
        ("install the licence", []), ("read its use", ["licence installed"]),
    ]  # fmt: skip
