"""Restore files from a backup to this machine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._text import counted
from ..client.download import Transferred
from ..errors import InvalidArgument
from ..runtime.kinds import text
from ..runtime.model import objects
from .steps import Steps, silent

if TYPE_CHECKING:
    import os
    from uuid import UUID

    from ..client.client import VeeamClient
    from ..client.download import Received
    from ..rest.models import FlrMountSpec
    from .steps import Tell


async def download_folder(
    vbr: VeeamClient,
    mount: FlrMountSpec,
    folder: str,
    to: str | os.PathLike[str],
    *,
    on_progress: Tell = silent,
) -> Received:
    r"""Mount a restore point, download a folder of it as an archive, and unmount it in every case.

    Args:
        vbr: The client.
        mount: What to mount and how: a `WindowsFlrMountSpec` or a `LinuxFlrMountSpec`.
        folder: The folder in the backup: `C:\Users\ada`.
        to: Where the archive goes.
        on_progress: Told of each step and of its progress, and of the bytes.

    Returns:
        How much came, and what it is.

    Raises:
        RecipeFailed: A step failed. The restore point is unmounted.
    """
    async with Steps(vbr, on_progress) as steps:
        steps.begin("mount the restore point")
        mounted = await vbr.restore.start_flr_mount(body=mount)
        session: UUID = mounted.session_id

        async def unmount() -> None:
            stopping = vbr.run(vbr.restore.stop_flr_mount, session_id=session)
            await stopping.with_options(raise_on="failed", on_progress=on_progress)

        steps.did(f"mounted: session {session}", unmount, in_every_case=True)
        if mounted.mount_errors:
            told = [text(one.message) for one in objects(mounted.mount_errors)]
            raise InvalidArgument("; ".join(filter(None, told)) or "the server could not mount all of it")
        steps.begin(f"browse {folder}")
        browse = vbr.paginate(vbr.backup_browsers.browse_flr_mount, session_id=session, body={"path": folder})
        count = len(await browse.collect())
        steps.begin(f"prepare {folder} with {counted(count, 'item')}")
        prepared = vbr.run(
            vbr.backup_browsers.prepare_flr_item_download, session_id=session, body={"sourcePath": [folder]}
        )
        task = await prepared.with_options(raise_on="failed", on_progress=on_progress)
        steps.begin(f"download {folder}")
        download = vbr.download(vbr.backup_browsers.download_flr_item, session_id=session, task_id=task.id)
        return await download.to(to, on_progress=lambda done, size: on_progress(Transferred(done, size)))
