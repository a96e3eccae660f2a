"""Downloads and uploads over TLS, whole and cut."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import UUID

import pytest

from tests.support.driven import client_of
from veeam_client import Upload, errors
from veeam_client.operations import OPERATIONS
from veeam_client.rest import REVISION
from veeam_client.simulator import Mood, Simulator

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from veeam_client import VeeamClient

SIZE = 5_000_000
UPLOADS = [one for one in OPERATIONS.values() if one.body and one.body.type == "bytes" and REVISION in one.span]


async def kit(vbr: VeeamClient) -> Any:
    task = await vbr.deployment.create_deployment_kit(body={"validityPeriodHours": 1})
    return vbr.download(vbr.deployment.download_deployment_kit, task_id=task.id)


@pytest.mark.parametrize("says_length", [True, False])
async def test_a_download_whole(says_length: bool, tmp_path: Path) -> None:  # noqa: FBT001
    reported: list[tuple[int, int | None]] = []
    mood = Mood(download_length=says_length, run_seconds=0)
    async with Simulator(jobs=1, download_size=SIZE, mood=mood) as server, client_of(server) as vbr:
        received = await (await kit(vbr)).to(tmp_path / "kit.zip", on_progress=lambda *far: reported.append(far))

    assert received.size == SIZE
    assert (tmp_path / "kit.zip").read_bytes() == (bytes(range(256)) * (SIZE // 256 + 1))[:SIZE]
    assert reported[-1] == (SIZE, SIZE if says_length else None)


@pytest.mark.parametrize("says_length", [True, False])
async def test_a_download_cut_in_the_middle(says_length: bool, tmp_path: Path) -> None:  # noqa: FBT001
    mood = Mood(download_length=says_length, run_seconds=0)
    async with Simulator(jobs=1, download_size=SIZE, mood=mood) as server, client_of(server) as vbr:
        download = await kit(vbr)
        server.mood.half_body = 1.0
        with pytest.raises(errors.TransferBroken, match="the download broke off") as caught:
            await download.to(tmp_path / "kit.zip")
        server.mood.half_body = 0.0
        # The client is as good as before.
        assert (await download.to(tmp_path / "again.zip")).size == SIZE

    assert 0 < caught.value.done < SIZE
    assert caught.value.size == (SIZE if says_length else None)
    assert not (tmp_path / "kit.zip").exists()


@pytest.mark.parametrize("operation", UPLOADS, ids=lambda operation: operation.id)
async def test_an_upload_of_each_kind(operation: Any, tmp_path: Path) -> None:
    file = tmp_path / "item.bin"
    file.write_bytes(b"x" * SIZE)
    async with Simulator(jobs=1) as server, client_of(server) as vbr:
        backup = (await vbr.backups.get_all_backups(limit=1)).data
        wanted = backup[0].id if backup else UUID(int=1)
        reply = await vbr.call(operation.id, {"backup_id": wanted, "body": Upload(file)})
        assert server.counters.uploaded_bytes == SIZE
    assert reply is not None


async def test_an_upload_of_parts_whose_source_fails() -> None:
    async def parts() -> AsyncIterator[bytes]:
        yield b"x" * SIZE
        raise ConnectionAbortedError("the source is gone")

    async with Simulator(jobs=1) as server, client_of(server) as vbr:
        backup = (await vbr.backups.get_all_backups(limit=1)).data[0]
        with pytest.raises(ConnectionAbortedError):
            await vbr.backup_browsers.upload_entra_id_tenant_user(backup_id=backup.id, body=Upload(parts()))
        # The connection that was in the middle of it is not used again.
        assert (await vbr.service.get_server_info()).name == server.name


async def test_an_upload_while_the_server_goes_away() -> None:
    async with Simulator(jobs=1) as server, client_of(server) as vbr:
        backup = (await vbr.backups.get_all_backups(limit=1)).data[0]

        async def parts() -> AsyncIterator[bytes]:
            yield b"x" * SIZE
            await server.__aexit__(None, None, None)
            for _ in range(100):
                yield b"x" * SIZE

        with pytest.raises(errors.TransferBroken) as caught:
            await vbr.backup_browsers.upload_entra_id_tenant_user(backup_id=backup.id, body=Upload(parts()))
    assert SIZE <= caught.value.done < 100 * SIZE
